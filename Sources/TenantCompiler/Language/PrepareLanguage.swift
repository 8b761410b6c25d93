/// Makes the tables that sources are read and judged by, for a process that has to wait for something else meanwhile.
/// Who asks for one that is being made waits for it.
///
/// - Returns: How many entries they have, of their first level.
@discardableResult
package func prepareLanguage() -> Int {
    PlatformSpec.fields.count + TierSpec.fields.count + TenantSpec.fields.count + AlertingSpec.fields.count
        + StandardSpec.fields.count + Check.unitPasses.count + Check.fleetPasses.count + Emitter.all.count
        + RuleGenerator.all.count
}
