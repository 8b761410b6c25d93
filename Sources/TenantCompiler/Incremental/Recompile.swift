package import Diagnostics

/// What some tenants compile to before and after a change of their own files, where nothing else can differ.
package struct Recompilation: Sendable {
    package let before: Compilation
    package let after: Compilation
}

/// Compiles the tenants that changed and no other; null where only a compile of everything can tell.
///
/// All of the old sources are known to compile. Then so do all of the new ones, to the same files but for these
/// tenants', if platform, tiers and policies are the same, no standard's verdict
/// on them changes, and the changed tenants ask no more of the fleet than they
/// did: what one tenant compiles to depends on nothing else, and no other can clash with what was there before.
///
/// - Parameters:
///   - old: Platform, tiers, policies and the files of the tenants that changed, as they were.
///   - new: The same files as they are.
///   - day: The day that the old ones were judged on; null where that is not known.
package func recompile(
    _ old: SourceMap, _ new: SourceMap, _ options: CompileOptions = CompileOptions(),
    judged day: CalendarDate? = nil
) async -> Recompilation? {
    var options = options
    options.linksFleet = false
    options.observer = nil
    let after = await compile(new, options)
    var past = options
    past.asOf = day
    let before = await compile(old, past)
    // What the reports say of the others depends on which exemptions hold, and what their rules read on which grants.
    let program = before.program
    guard program.exemptions.allSatisfy({ $0.holds(on: day) == $0.holds(on: options.asOf) }),
        program.grants.allSatisfy({ $0.holds(on: day) == $0.holds(on: options.asOf) }),
        program.exemptions.isEmpty && program.grants.isEmpty || day != nil
    else { return nil }
    // A tenant that runs nowhere takes a name too.
    guard !before.isRefused, !after.isRefused, after.fleet.asksNoMore(than: before.fleet),
        after.program.tenants.map(\.name) == before.program.tenants.map(\.name)
    else { return nil }
    return Recompilation(before: before, after: after)
}
