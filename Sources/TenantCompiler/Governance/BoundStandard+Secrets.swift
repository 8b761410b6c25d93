internal import Diagnostics

extension BoundStandard {
    /// What holds where no Standard document of this name says otherwise: secrets in sources are errors.
    ///
    /// - Parameter file: Any file of the sources; nothing is reported there.
    static func secrets(in file: FileID) -> BoundStandard {
        BoundStandard(
            builtIn: secretsName, at: .top(of: file), title: "Secrets in sources", category: .tenancy,
            requirements: ["Sources name secrets and hold none"],
            remediation: [
                "take the secret back where it was issued, since git keeps it for ever",
                "keep the new one in the secret store, declare it under `secrets`, and take it by `secretEnv` or a file",
            ],
            rules: [LiteralSecretsRule(message: "secrets do not belong in sources")])
    }

    /// What exemptions call it.
    static let secretsName = "SECRETS_001"

    /// The rule that says what a secret in the sources is told as; null where the standard has none.
    var literalSecrets: LiteralSecretsRule? { rules.lazy.compactMap { $0 as? LiteralSecretsRule }.first }
}

extension Program {
    /// What an exemption may name: every Standard that is declared, sound or not, and the one that is built in.
    var standardNames: [String] { governance.standards.map(\.name) + (builtIn.map { [$0.name] } ?? []) }

    func knowsStandard(_ name: String) -> Bool { standardNames.contains(name) }
}
