internal import Diagnostics
internal import LabelMatching

/// Everything that Alertmanager would do otherwise than the author of its configuration will have meant, in the order
/// of the file. Nothing is said where matchers could not be read, since what gets by them is not known.
package func analyse(_ configuration: AlertmanagerConfiguration, _ options: AnalysisOptions) -> [RouteFinding] {
    guard configuration.isWhole else { return [] }
    var analysis = TreeAnalysis(configuration, options)
    var findings: [RouteFinding] = []
    findUnreachableRoutes(analysis, &findings)
    findUnusedReceivers(analysis, &findings)
    findUnheardAlerts(&analysis, &findings)
    findForeignReceivers(&analysis, &findings)
    findReceiversNotifiedTwice(&analysis, &findings)
    findIntervalsNotInherited(analysis, &findings)
    findInhibitions(configuration, options, &findings)
    findUnknownLabels(configuration, options, &findings)
    findBrokenTemplates(configuration, options, &findings)
    if analysis.isIncomplete, let root = configuration.tree.root {
        let message = "the routes overlap so much that not all of them were compared"
        findings.append(RouteFinding(.incomplete, message, [.init(root.span)]))
    }
    return findings.sorted { first, second in
        let (a, b) = (first.labels.first?.span, second.labels.first?.span)
        return (a?.start ?? 0, first.kind.rawValue, first.message) < (
            b?.start ?? 0, second.kind.rawValue, second.message
        )
    }
}
