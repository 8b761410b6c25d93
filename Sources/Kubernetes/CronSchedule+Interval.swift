extension CronSchedule {
    /// Seconds between two runs where they are closest, as if every day had its runs.
    package var shortestInterval: Int {
        switch timing {
        case .every(let seconds): return seconds
        case .fields(let minutes, let hours, _, _, _):
            let starts = hours.numbers.flatMap { hour in minutes.numbers.map { hour * 60 + $0 } }
            guard let first = starts.first else { return 86_400 }
            let nextDay = starts.dropFirst() + [first + 1_440]
            return zip(starts, nextDay).map { $1 - $0 }.min().map { $0 * 60 } ?? 86_400
        }
    }
}
