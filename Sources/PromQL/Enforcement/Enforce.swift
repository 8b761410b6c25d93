/// Gives every selector of an expression, wherever it stands, the matchers that a tenant's scope asks for.
package func enforce(_ expression: Expression, scope: TenantScope) -> Enforced {
    Enforced()
}
