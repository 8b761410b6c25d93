package import YAML

/// What a compile is asked for beyond the sources.
package struct CompileOptions: Sendable {
    /// What one source file may cost.
    package var budget = Budget()
    /// How many threads read and render; the result is the same for any number.
    package var workers = 1
    /// Tenants to write; empty for all. Every tenant is still judged.
    package var tenants: Set<String> = []
    /// Environments to write; empty for all.
    package var environments: Set<String> = []
    /// Whether output is printed; a mere check needs none.
    package var rendersOutput = true
    /// Whether the units are judged together; not where only some of them are there.
    package var linksFleet = true
    /// The day that exemptions and grants of metrics are held against, in UTC; without one nothing is exempt or granted.
    package var asOf: CalendarDate?
    /// How many findings of one code in one file are told; more of them say nothing new to people.
    package var mostFindings = 1_000
    /// Whether findings are told that follow from what is refused already: people are told the cause alone.
    package var tellsConsequences = false
    package var observer: (any CompileObserver)?
    /// Takes what is printed; without one the compilation holds it.
    package var receiver: (any UnitReceiver)?

    package init() {}

    /// Reports are about everybody, so that a run for some writes none.
    var writesReports: Bool { writesPlatform && environments.isEmpty }

    /// What an environment's platform gets is about all of its tenants.
    var writesPlatform: Bool { rendersOutput && linksFleet && tenants.isEmpty }

    func wants(environment: String) -> Bool { environments.isEmpty || environments.contains(environment) }
}
