internal import PromQL

extension Check {
    /// What is told of a kind of problem in an expression.
    static func of(_ kind: PromQLProblemKind) -> Check {
        switch kind {
        case .syntax: .promQLSyntax
        case .tooComplex: .promQLTooComplex
        case .tenantConflict, .tenantUnreachable: .tenantMatcherConflict
        case .tenantMade: .tenantLabelSet
        case .counterAsGauge: .counterAsGauge
        case .shortRange: .shortRange
        case .fixedTime: .fixedTime
        case .idlePattern: .idlePattern
        case .ruleValue: .ruleValue
        case .contradiction: .contradictingMatchers
        case .bucketSpelling: .bucketSpelling
        case .rateOfGauge: .rateOfGauge
        case .rateOfAggregation: .rateOfAggregation
        case .quantileWithoutBounds: .quantileWithoutBounds
        case .quantileWithoutRate: .quantileWithoutRate
        case .quantileOutOfRange: .quantileOutOfRange
        case .neverTrue: .comparisonNeverTrue
        case .neverResolves: .alertNeverResolves
        case .noCondition: .alertWithoutCondition
        case .unknownMetric: .unknownMetric
        case .unknownLabel: .unknownLabel
        case .impossibleMatch: .impossibleMatch
        case .ambiguousMatch: .ambiguousMatch
        }
    }

    /// What is told of a kind of problem in a template.
    static func of(_ kind: TemplateProblemKind) -> Check {
        switch kind {
        case .syntax: .templateSyntax
        case .tooComplex: .templateTooComplex
        case .unknownField: .templateUnknownField
        case .wrongArgumentCount, .wrongArgumentType: .templateWrongArguments
        case .invalidPattern: .templateInvalidPattern
        case .undefinedVariable, .undefinedTemplate: .templateUndefined
        case .strayPipe: .templateStrayPipe
        case .dynamicQuery, .unwritableQuery: .templateDynamicQuery
        case .invalidQuery: .templateInvalidQuery
        case .impossibleLabel: .templateImpossibleLabel
        }
    }
}
