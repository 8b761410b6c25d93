import Diagnostics
import Git
import TenantCompiler

/// Finds the day that exemptions and grants are held against: what `--as-of` says, or `SOURCE_DATE_EPOCH`, or the day of the
/// commit. The clock is not asked, so that the same commit is judged alike everywhere.
enum JudgementDay {
    /// Null where the sources have neither, and so no need of a date.
    ///
    /// - Parameter commit: When the sources were committed, in seconds since 1970; asked only when it is needed.
    static func settle(
        _ option: AsOf?, for maps: SourceMap..., commit: () throws(MachineError) -> Int64?
    ) throws(MachineError) -> CalendarDate? {
        if let option { return option.day }
        guard maps.contains(where: mentionsWhatEnds) else { return nil }
        if let seconds = try epoch() { return try day(of: seconds, "SOURCE_DATE_EPOCH") }
        if let seconds = try commit() { return try day(of: seconds, "the commit's date") }
        throw .usage(
            "policies/ holds exemptions or grants, which are held against a date, and there is no commit to take it from; "
                + "give one with --as-of, such as --as-of today, or set SOURCE_DATE_EPOCH")
    }

    /// When the commit was made that a working tree or an index is based on; null where there is none.
    static func head(of root: String) throws(MachineError) -> Int64? {
        do {
            return try Repository.discover(from: root).headCommit()?.seconds
        } catch {
            guard error.class == .notARepository else { throw .git(error) }
            return nil
        }
    }

    /// What `SOURCE_DATE_EPOCH` says; null where it is not set.
    static func epoch() throws(MachineError) -> Int64? {
        guard let text = Terminal.environment("SOURCE_DATE_EPOCH"), !text.isEmpty else { return nil }
        // A date of twelve digits is in the year 33658, and git's own tools stop earlier.
        guard let seconds = Int64(text), (0..<1_000_000_000_000).contains(seconds) else {
            throw .usage("SOURCE_DATE_EPOCH is `\(Terminal.visible(text))`, and not a number of seconds since 1970")
        }
        return seconds
    }

    private static func day(of seconds: Int64, _ source: String) throws(MachineError) -> CalendarDate {
        // From the first to the last second of the years that dates have.
        guard (-62_135_596_800...253_402_300_799).contains(seconds),
            let day = CalendarDate(secondsSince1970: seconds)
        else { throw .usage("\(source) is in no year from 1 to 9999; give the date with --as-of") }
        return day
    }

    /// Read from the bytes, since documents are read later and without a date.
    private static func mentionsWhatEnds(_ map: SourceMap) -> Bool {
        let kinds = [Kind.exemption, .metricGrant].map { Array($0.rawValue.utf8) }
        return map.files.contains { file in
            file.path.hasPrefix("policies/") && !file.path.hasPrefix(SourceLayout.policyTests)
                && kinds.contains { file.bytes.holds($0) }
        }
    }
}

extension [UInt8] {
    /// Whether other bytes stand somewhere in these: where their first byte does, the rest is compared.
    fileprivate func holds(_ part: [UInt8]) -> Bool {
        guard let first = part.first, count >= part.count else { return part.isEmpty }
        for start in 0...(count - part.count)
        where self[start] == first && self[start..<start + part.count].elementsEqual(part) { return true }
        return false
    }
}
