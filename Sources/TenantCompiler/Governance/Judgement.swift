internal import Diagnostics

/// What rules of one standard say about one unit, while they say it.
struct Judgement {
    private(set) var breaches: [Breach] = []
    /// Whether there was anything to look at.
    private(set) var isApplicable = false
    /// What was looked at; only where exemptions ask for it.
    private(set) var subjects: Set<String> = []
    /// What makes the fixes of breaches.
    let repairs: Repairs
    private let keepsSubjects: Bool

    init(_ repairs: Repairs, keepsSubjects: Bool) {
        self.repairs = repairs
        self.keepsSubjects = keepsSubjects
    }

    /// Notes that a rule looks at something, be it as it should or not.
    mutating func look(at subject: String) {
        isApplicable = true
        if keepsSubjects { subjects.insert(subject) }
    }

    /// - Parameter fact: What is true at the place.
    mutating func report(
        _ message: String, _ subject: String, at span: Span, _ fact: String, fixes: [Fix] = []
    ) {
        breaches.append(Breach(subject: subject, message: message, fact: fact, span: span, fixes: fixes))
    }

    /// Reports a secret in the sources.
    mutating func report(_ sighting: SecretSighting, _ message: String) {
        breaches.append(Breach(sighting, message))
    }
}
