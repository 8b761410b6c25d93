internal import Alerting
internal import Diagnostics
internal import LabelMatching

extension RouteTree {
    /// The routes of a tree as Alertmanager reads them, to be walked and analysed.
    init(_ tree: RoutingTree, at places: RoutingPlaces = .none) {
        self.init()
        var reading = RouteReading(places: places)
        reading.read(tree.root, under: nil, into: &self)
    }
}

extension AlertmanagerConfiguration {
    /// What a tree says of routing, each part at its place in the documents.
    init(_ tree: RoutingTree, at places: RoutingPlaces) {
        self.init()
        self.tree = RouteTree(tree, at: places)
        receivers = tree.receivers.map { receiver in
            let span = places.receiver(receiver.name)
            var read = Alerting.Receiver(name: Located(receiver.name, span))
            read.integrations = receiver.integrations.map { Alerting.Integration(kind: $0.kind, span: span) }
            return read
        }
        timeIntervals = tree.mutes.map { Located($0.name, places.receiver($0.name)) }
        var reading = RouteReading(places: places)
        inhibitRules = tree.inhibitions.enumerated().map { number, inhibition in
            let span = places.inhibition(number)
            var rule = InhibitRule(span: span)
            rule.source = reading.matchers(inhibition.source, [], else: span)
            rule.target = reading.matchers(inhibition.target, [], else: span)
            rule.equal = inhibition.equal.map { Located($0, span) }
            return rule
        }
    }
}

private struct RouteReading {
    let places: RoutingPlaces
    var patterns = PatternTable()

    // Bounded: a tree that is made here is three routes deep.
    mutating func read(_ route: Route, under parent: Int?, into tree: inout RouteTree) {
        let place = places.place(of: route.origin)
        func located<Value>(_ value: Value, at span: Span?) -> Located<Value> { Located(value, span ?? place.span) }
        var read = Alerting.Route(index: tree.routes.count, parent: parent, span: place.span)
        read.receiver = route.receiver.map { located($0, at: place.receiver) }
        read.groupBy = route.groupBy.isEmpty ? nil : route.groupBy.map { located($0, at: nil) }
        read.groupWait = route.timing.groupWait.map { located(Milliseconds($0.milliseconds), at: nil) }
        read.groupInterval = route.timing.groupInterval.map { located(Milliseconds($0.milliseconds), at: nil) }
        read.repeatInterval = route.timing.repeatInterval.map { located(Milliseconds($0.milliseconds), at: nil) }
        read.matchers = matchers(route.matchers, place.matchers, else: place.matchers.last ?? place.span)
        read.muteTimeIntervals = route.mutes.map { located($0, at: nil) }
        read.continues = route.continues
        read.continueSpan = place.continues
        tree.append(read)
        for child in route.routes { self.read(child, under: read.index, into: &tree) }
    }

    /// Those that cannot be compiled have been reported where they are written, and then no tree is made.
    mutating func matchers(_ matchers: [LabelMatcher], _ spans: [Span], else span: Span) -> [RouteMatcher] {
        matchers.enumerated().compactMap { number, matcher in
            (try? LabelCondition(matcher, &patterns)).map {
                RouteMatcher($0, number < spans.count ? spans[number] : span)
            }
        }
    }
}
