extension Check {
    /// Every check, by code. A test fails when a file of this folder is missing here.
    package static let all: [Check] =
        (reading + elsewhere + raw + operators + healing + governance + rules + dashboards + alertmanager + unit
        + admission
        + fleet + routes)
        .sorted { $0.code < $1.code }

    /// The check of a code.
    package static func named(_ code: String) -> Check? { all.first { $0.code == code } }

    /// What no example in text can show.
    private static let elsewhere: [Check] = [.symbolicLink]

    private static let raw: [Check] = [
        .malformedNetworkPolicy, .malformedObject, .malformedQuantity, .malformedSchedule, .portOutOfRange,
        .unknownProtocol,
        .unknownVerb,
        .ambiguousKey, .clusterScopedObject, .dangerousRole, .deliveryObject, .disallowedRegistry, .externalService,
        .foreignNamespace, .foreignPriorityClass, .incompleteObject, .invalidObjectName, .oversizedObject,
        .rawNetworkPolicy, .ruleObject,
        .reservedLabel, .snippetAnnotation, .unknownObjectKind, .unservedVersion, .unsetVariable,
    ]

    private static let operators: [Check] = [
        .operatorActsEverywhere, .operatorAmongTenants, .operatorOverreaches, .operatorShared,
        .permissionWithoutEffect, .unknownOperatorWorkload,
    ]

    private static let healing: [Check] = [
        .actionBeyondTenant, .actionWithoutObject, .healingOutsideTier, .misgivenAction, .playbookRepeated,
        .playbookUnheard, .playbookWithoutSubject, .unknownAction,
    ]

    private static let governance: [Check] = [
        .breachExempted, .exemptionEnding, .exemptionExpired, .exemptionOfNothing, .exemptionUnaccounted,
        .exemptionUnused, .invalidExpression, .literalSecret, .metricGrantEnding, .metricGrantExpired,
        .metricGrantOfNothing, .metricGrantUnused, .standardBreached, .unexpectedFinding, .unknownBinding,
        .unmetExpectation, .wrongSubject,
    ]

    private static let rules: [Check] = [
        .alertNeverResolves, .alertWithoutCondition, .alertWithoutFor, .ambiguousMatch, .bucketSpelling,
        .comparisonNeverTrue, .contradictingMatchers, .counterAsGauge, .fixedTime, .idlePattern, .impossibleMatch,
        .invalidObjective, .objectiveBeyondRetention, .objectiveNotSent, .promQLSyntax, .promQLTooComplex,
        .quantileOutOfRange, .quantileWithoutBounds, .quantileWithoutRate, .rateOfAggregation, .rateOfGauge,
        .recordedNameTaken, .ruleValue, .rulesOverLimit, .shortRange, .signalWithoutMetric, .templateDynamicQuery,
        .templateImpossibleLabel, .templateInvalidPattern, .templateInvalidQuery, .templateStrayPipe, .templateSyntax,
        .templateTooComplex, .templateUndefined, .templateUnknownField, .templateWrongArguments, .tenantLabelSet,
        .tenantMatcherConflict, .unknownLabel, .unknownMetric, .unknownObjectiveWorkload, .valueInLabel,
    ]

    private static let dashboards: [Check] = [
        .dashboardNameTaken, .dashboardTooLarge, .escapingValue, .foreignDataSource, .notADashboard,
        .undeclaredVariable, .unreadableQuery,
    ]

    private static let alertmanager: [Check] = [
        .alertmanagerOversized, .escalationLabelSet, .escalationOfUnknownAlert, .escalationOrder, .idleMute,
        .invalidMatcher,
        .notificationsReachNobody, .notificationsUnrouted, .receiverNotRouted, .receiverSecretForm, .receiverTooNew,
        .receiverUnfinished,
        .unknownEscalation, .unknownReceiver, .unreadConfiguration,
    ]

    private static let unit: [Check] = [
        .autoscalingOutsideTier, .collectorMemoryTooSmall, .componentClaimedTwice, .duplicateObject,
        .hookBeforeDependency, .hostOutsideDomains,
        .invalidInstances,
        .invalidLimitRange, .invalidQuotaValue, .managedParameter, .mountClaimedTwice, .namespaceNameTooLong,
        .objectNameTooLong, .querySamplesAboveMemory, .quotaAboveCeiling, .quotaNamedTwice,
        .remoteWriteWithoutPath, .retentionBeyondSize,
        .retentionSizeAboveStorage, .scheduleEachMinute, .scheduleJoinsDays, .securityBelowTier,
        .sharedBuffersAboveMemory, .sharedBuffersTooLarge,
        .tracesWithoutDestination, .unclearPeer, .unroutablePath, .workMemoryAboveMemory,
    ]

    private static let admission: [Check] = [
        .autoscalerWithoutRequests, .autoscalerWithoutTarget, .autoscalersInConflict, .chaosNotAllowed,
        .claimOfOneNode,
        .disruptionBudgetTooStrict, .limitRangeViolation, .podSecurityViolation, .quotaExceededAtPeak,
        .requestsAboveLimits, .selectorMismatch, .serviceWithoutPods, .unknownBackend, .unknownProbePort,
        .unknownScrapePort, .unknownSecretKey, .unknownServiceAccount, .unknownTargetPort, .unknownVolumeSource,
        .unpinnedImage,
        .unspecifiedResources,
    ]

    private static let routes: [Check] = [
        .alertReachesNobody, .alertReachesOtherTenant, .alertmanagerConfig, .inhibitionCrossesTenants,
        .inhibitionWithoutEffect, .inhibitionWithoutMatchers, .intervalNotInherited, .matcherEscapesAnchor,
        .matcherOnUnknownLabel,
        .receiverNotifiedTwice, .receiverTemplateBroken, .receiverUnused, .routeContradictsParent, .routeShadowed,
        .routeUnreachable, .routesNotAllAnalysed,
    ]

    private static let fleet: [Check] = [
        .applicationClaimedTwice, .capacityExceeded, .grantNotReturned, .hostClaimedTwice, .namespaceClaimedTwice,
        .globalDefaultTwice, .priorityClassClaimedTwice, .unknownPeer, .unknownPriorityClass,
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
