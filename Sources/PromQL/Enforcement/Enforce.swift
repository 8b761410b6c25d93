/// Gives every selector of an expression, wherever it stands, the matchers that a tenant's scope asks for.
///
/// A matcher on the tenant's label that says anything else is told and left alone.
package func enforce(_ expression: Expression, scope: TenantScope) -> Enforced {
    var enforcement = Enforcement(scope: scope)
    enforcement.visit(expression)
    return enforcement.result
}
