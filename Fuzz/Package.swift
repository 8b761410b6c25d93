// swift-tools-version: 6.2
import PackageDescription

// A package of its own, since libFuzzer brings its own main; its targets are those of the compiler.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
]

let package = Package(
    name: "tenantc",
    targets: [
        .target(name: "CRE2", linkerSettings: [.linkedLibrary("re2")]),
        .target(name: "Diagnostics", swiftSettings: strict),
        .target(name: "LabelMatching", dependencies: ["CRE2"], swiftSettings: strict),
        .target(name: "PromQL", dependencies: ["LabelMatching", "Diagnostics"], swiftSettings: strict),
        .executableTarget(
            name: "fuzz-promql", dependencies: ["PromQL"], path: "PromQL",
            swiftSettings: strict + [.unsafeFlags(["-parse-as-library", "-sanitize=fuzzer,address"])],
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]),
    ],
    swiftLanguageModes: [.v6],
    cxxLanguageStandard: .cxx17
)
