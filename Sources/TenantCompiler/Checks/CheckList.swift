extension Check {
    /// Every check, by code. A test fails when a file of this folder is missing here.
    package static let all: [Check] =
        (reading + elsewhere + raw + governance + rules + dashboards + alertmanager + unit + admission + fleet + routes)
        .sorted { $0.code < $1.code }

    /// The check of a code.
    package static func named(_ code: String) -> Check? { all.first { $0.code == code } }

    /// What no example in text can show.
    private static let elsewhere: [Check] = [.symbolicLink]

    private static let raw: [Check] = [
        .malformedNetworkPolicy, .malformedQuantity, .malformedSchedule, .portOutOfRange, .unknownProtocol,
        .unknownVerb,
        .ambiguousKey, .clusterScopedObject, .dangerousRole, .deliveryObject, .disallowedRegistry, .externalService,
        .foreignNamespace, .foreignPriorityClass, .incompleteObject, .invalidObjectName, .oversizedObject,
        .rawNetworkPolicy,
        .reservedLabel, .snippetAnnotation, .unknownObjectKind, .unservedVersion, .unsetVariable,
    ]

    private static let governance: [Check] = [
        .breachExempted, .exemptionEnding, .exemptionExpired, .exemptionOfNothing, .exemptionUnaccounted,
        .exemptionUnused, .invalidExpression, .standardBreached, .unexpectedFinding, .unknownBinding, .unmetExpectation,
        .wrongSubject,
    ]

    private static let rules: [Check] = [
        .alertNeverResolves, .alertWithoutCondition, .alertWithoutFor, .ambiguousMatch, .bucketSpelling,
        .comparisonNeverTrue, .contradictingMatchers, .impossibleMatch, .invalidObjective, .promQLSyntax,
        .promQLTooComplex, .quantileOutOfRange, .quantileWithoutBounds, .quantileWithoutRate, .rateOfAggregation,
        .rateOfGauge, .ruleValue, .rulesOverLimit, .signalWithoutMetric, .templateDynamicQuery,
        .templateImpossibleLabel, .templateInvalidPattern, .templateInvalidQuery, .templateStrayPipe, .templateSyntax,
        .templateTooComplex, .templateUndefined, .templateUnknownField, .templateWrongArguments, .tenantLabelSet,
        .tenantMatcherConflict, .unknownLabel,
        .unknownMetric,
    ]

    private static let dashboards: [Check] = [
        .dashboardNameTaken, .dashboardTooLarge, .escapingValue, .foreignDataSource, .notADashboard,
        .undeclaredVariable, .unreadableQuery,
    ]

    private static let alertmanager: [Check] = [
        .alertmanagerOversized, .escalationLabelSet, .escalationOrder, .idleMute, .invalidMatcher, .literalSecret,
        .notificationsReachNobody, .notificationsUnrouted, .receiverNotRouted, .receiverSecretForm, .receiverTooNew,
        .receiverUnfinished,
        .unknownEscalation, .unknownReceiver, .unreadConfiguration,
    ]

    private static let unit: [Check] = [
        .autoscalingOutsideTier, .componentClaimedTwice, .duplicateObject, .hookBeforeDependency, .hostOutsideDomains,
        .invalidInstances,
        .invalidLimitRange, .invalidQuotaValue, .managedParameter, .mountClaimedTwice, .namespaceNameTooLong,
        .objectNameTooLong, .quotaAboveCeiling, .securityBelowTier, .unclearPeer, .unroutablePath,
    ]

    private static let admission: [Check] = [
        .autoscalerWithoutRequests, .autoscalerWithoutTarget, .autoscalersInConflict, .chaosNotAllowed,
        .disruptionBudgetTooStrict, .limitRangeViolation, .podSecurityViolation, .quotaExceededAtPeak,
        .requestsAboveLimits, .selectorMismatch, .serviceWithoutPods, .unknownBackend, .unknownProbePort,
        .unknownSecretKey, .unknownServiceAccount, .unknownTargetPort, .unpinnedImage, .unspecifiedResources,
    ]

    private static let routes: [Check] = [
        .alertReachesNobody, .alertReachesOtherTenant, .alertmanagerConfig, .inhibitionCrossesTenants,
        .inhibitionWithoutMatchers, .intervalNotInherited, .matcherEscapesAnchor, .matcherOnUnknownLabel,
        .receiverNotifiedTwice, .receiverTemplateBroken, .receiverUnused, .routeContradictsParent, .routeShadowed,
        .routeUnreachable, .routesNotAllAnalysed,
    ]

    private static let fleet: [Check] = [
        .applicationClaimedTwice, .capacityExceeded, .grantNotReturned, .hostClaimedTwice, .namespaceClaimedTwice,
        .priorityClassClaimedTwice,
        .unknownPeer,
    ]

    /// The checks of single units, so that no other is asked for each.
    static let unitPasses: [(Check, @Sendable (Unit, inout Findings) -> Void)] = all.compactMap { check in
        if case .unit(let pass) = check.pass { (check, pass) } else { nil }
    }

    /// The checks of the fleet.
    static let fleetPasses: [(Check, @Sendable (Fleet, inout Findings) -> Void)] = all.compactMap { check in
        if case .fleet(let pass) = check.pass { (check, pass) } else { nil }
    }
}
