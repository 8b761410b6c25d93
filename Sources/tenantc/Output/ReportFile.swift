/// A report that goes to a file of the user's naming.
enum ReportFile {
    /// Writes beside the file and moves it into place whole.
    static func write(_ text: String, to path: String) throws(MachineError) {
        let aside = path + OutputWriter.temporarySuffix
        try File.remove(aside)
        try File.create(aside, Array(text.utf8)[...])
        try File.move(aside, to: path)
    }
}
