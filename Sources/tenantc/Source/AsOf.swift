import ArgumentParser
import Glibc
import TenantCompiler

/// The day that `--as-of` names.
struct AsOf: ExpressibleByArgument {
    let day: CalendarDate

    init?(argument: String) {
        guard let day = argument == "today" ? Self.today : CalendarDate(argument) else { return nil }
        self.day = day
    }

    /// The one place where a clock is asked what day it is.
    static var today: CalendarDate? { CalendarDate(secondsSince1970: Int64(time(nil))) }
}
