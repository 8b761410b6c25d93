// swift-tools-version: 6.2
import PackageDescription

// A package of its own, since libFuzzer brings its own main; its targets are those of the compiler.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
]

// SwiftPM passes the two sanitizers one after the other, and the compiler heeds the last; both must be named together
// for the readers to tell libFuzzer which of their branches were taken.
let guided = strict + [.unsafeFlags(["-sanitize=fuzzer,address"])]

/// A program that libFuzzer drives.
func fuzzer(_ name: String, path: String) -> Target {
    .executableTarget(
        name: name, dependencies: ["PromQL"], path: path,
        swiftSettings: strict + [.unsafeFlags(["-parse-as-library", "-sanitize=fuzzer,address"])],
        linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])])
}

let package = Package(
    name: "tenantc",
    targets: [
        .target(name: "CRE2", linkerSettings: [.linkedLibrary("re2")]),
        .target(name: "Diagnostics", swiftSettings: strict),
        .target(name: "LabelMatching", dependencies: ["CRE2"], swiftSettings: guided),
        .target(name: "PromQL", dependencies: ["LabelMatching", "Diagnostics"], swiftSettings: guided),
        fuzzer("fuzz-promql", path: "PromQL"),
        fuzzer("fuzz-templates", path: "Templates"),
    ],
    swiftLanguageModes: [.v6],
    cxxLanguageStandard: .cxx17
)
