internal import CGit2

/// What a commit says of itself: who wrote it, when and why.
package struct CommitDetails: Sendable, Hashable {
    package let id: ObjectID
    package let authorName: String
    package let authorEmail: String
    /// When it was written, in seconds since 1970.
    package let seconds: Int64
    /// Minutes by which the author's clock was ahead of UTC.
    package let offset: Int
    /// The first paragraph of the message, as one line.
    package let subject: String
    /// What comes after it; empty for nothing.
    package let body: String

    /// When it was written, as RFC 3339 has it.
    package var date: String {
        let local = seconds + Int64(offset) * 60
        let second = ((local % 86_400) + 86_400) % 86_400
        let (year, month, day) = Self.civil((local - second) / 86_400)
        let time = [second / 3600, second / 60 % 60, second % 60].map { Self.padded($0) }.joined(separator: ":")
        let minutes = Int64(abs(offset))
        let zone =
            offset == 0
            ? "Z" : (offset < 0 ? "-" : "+") + Self.padded(minutes / 60) + ":" + Self.padded(minutes % 60)
        return "\(Self.padded(year, 4))-\(Self.padded(month))-\(Self.padded(day))T\(time)\(zone)"
    }

    /// The Gregorian date of a day that is counted from 1970-01-01, by eras of 400 years that begin in March.
    private static func civil(_ days: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let fifth = (5 * dayOfYear + 2) / 153
        let month = fifth < 10 ? fifth + 3 : fifth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * fifth + 2) / 5 + 1)
    }

    private static func padded(_ number: Int64, _ width: Int = 2) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

extension Repository {
    /// What a commit says of itself.
    package func details(of commit: Commit) throws(GitError) -> CommitDetails {
        let operation = "read a commit"
        let repository = unsafe handle.pointer
        var raw = commit.id.raw
        let found = try unsafe Handle(operation, freedBy: { unsafe git_commit_free($0) }) {
            unsafe git_commit_lookup($0, repository, &raw)
        }
        guard let author = unsafe git_commit_author(found.pointer) else {
            throw GitError(operation, .damaged, "\(commit.id) names no author")
        }
        func text(_ pointer: UnsafePointer<CChar>?) -> String {
            unsafe pointer.map { unsafe String(cString: $0) } ?? ""
        }
        return unsafe CommitDetails(
            id: commit.id, authorName: text(author.pointee.name), authorEmail: text(author.pointee.email),
            seconds: author.pointee.when.time, offset: Int(author.pointee.when.offset),
            subject: text(git_commit_summary(found.pointer)), body: text(git_commit_body(found.pointer)))
    }
}
