extension PodSecurity.Rule {
    static let restrictedProcMount = PodSecurity.Rule(
        "procMount_restricted", .restricted, since: 35, overrides: "procMount",
        "No container sees more of `/proc` than the runtime shows, whoever its users are"
    ) { pod, _ in
        procMountBreach(of: pod)
    }
}
