internal import Diagnostics

/// Names of time zones, as Go's `time.LoadLocation` looks them up.
enum TimeZoneName {
    static func fault(_ name: String) -> String? {
        if name.isEmpty || name == "UTC" || name == "Local" || known.contains(Substring(name)) { return nil }
        guard let nearest = Suggestion.nearest(to: name, among: known.sorted().map(String.init)) else {
            return "there is no such time zone"
        }
        return "there is no such time zone; did you mean `\(nearest)`?"
    }
}
