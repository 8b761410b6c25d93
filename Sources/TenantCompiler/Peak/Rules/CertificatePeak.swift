extension PeakRule {
    /// The Secret that cert-manager keeps the certificate in.
    static let certificate = PeakRule("cert-manager.io", "Certificate") { item, context in
        [PeakContribution(item, context.objects("secrets", count: "count/secrets"), "Secret")]
    }
}
