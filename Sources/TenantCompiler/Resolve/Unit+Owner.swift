extension Unit {
    /// Whose document set a value: a tier's fault is told once, not for each of its tenants.
    func owner(of origin: Origin?) -> (text: String, tenant: String?) {
        switch origin?.layer {
        case .tier(let tier): ("tier `\(tier)`", nil)
        case .platformDefaults: ("the Platform's defaults", nil)
        default: ("tenant `\(name)`", name)
        }
    }
}
