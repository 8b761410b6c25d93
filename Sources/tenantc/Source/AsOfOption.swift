import ArgumentParser

/// The option that says which day exemptions and grants are held against.
struct AsOfOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The day that exemptions and grants are held against, YYYY-MM-DD or `today`, in UTC. (default: SOURCE_DATE_EPOCH, or the day of the commit)",
            valueName: "date"))
    var asOf: AsOf?
}
