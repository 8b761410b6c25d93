// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "tenantc",
    products: [
        .executable(name: "tenantc", targets: ["tenantc"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.6.0")
    ],
    targets: [
        .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "CGit2", pkgConfig: "libgit2", providers: [.apt(["libgit2-dev"])]),
        .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
        .target(name: "CRE2", linkerSettings: [.linkedLibrary("re2")]),
        .target(name: "WorkSharing", swiftSettings: strict),
        .target(name: "Diagnostics", swiftSettings: strict),
        .target(name: "YAML", dependencies: ["CYAML", "Diagnostics"], swiftSettings: strict),
        .target(name: "Kubernetes", dependencies: ["YAML"], swiftSettings: strict),
        .target(name: "LabelMatching", dependencies: ["CRE2"], swiftSettings: strict),
        .target(name: "PromQL", dependencies: ["LabelMatching", "Diagnostics"], swiftSettings: strict),
        .target(
            name: "Alerting", dependencies: ["LabelMatching", "PromQL", "YAML", "Diagnostics"], swiftSettings: strict),
        .target(
            name: "TenantCompiler",
            dependencies: ["WorkSharing", "Diagnostics", "YAML", "Kubernetes", "LabelMatching", "PromQL", "Alerting"],
            swiftSettings: strict),
        .target(
            name: "Git", dependencies: ["CGit2", "CCrypto", "CDeflate", "WorkSharing", "Diagnostics"],
            swiftSettings: strict),
        .executableTarget(
            name: "tenantc",
            dependencies: [
                "TenantCompiler", "Git", "WorkSharing", "Diagnostics", "YAML",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "promql-speed", dependencies: ["PromQL"], path: "Benchmarks/promql", swiftSettings: strict),
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
        .testTarget(name: "DiagnosticsTests", dependencies: ["TestSupport", "Diagnostics"], swiftSettings: strict),
        .testTarget(name: "YAMLTests", dependencies: ["TestSupport", "YAML", "Diagnostics"], swiftSettings: strict),
        .testTarget(
            name: "KubernetesTests", dependencies: ["TestSupport", "Kubernetes", "YAML", "Diagnostics"],
            swiftSettings: strict),
        .testTarget(
            name: "LabelMatchingTests", dependencies: ["TestSupport", "LabelMatching"], swiftSettings: strict),
        .testTarget(
            name: "PromQLTests", dependencies: ["TestSupport", "PromQL", "LabelMatching", "Diagnostics"],
            swiftSettings: strict),
        .testTarget(
            name: "AlertingTests",
            dependencies: ["TestSupport", "Alerting", "LabelMatching", "PromQL", "YAML", "Diagnostics"],
            swiftSettings: strict),
        .testTarget(
            name: "TenantCompilerTests",
            dependencies: [
                "TestSupport", "TenantCompiler", "PromQL", "Alerting", "LabelMatching", "YAML", "Kubernetes",
                "Diagnostics",
            ],
            exclude: ["Golden"],
            swiftSettings: strict),
        .testTarget(
            name: "GitTests", dependencies: ["TestSupport", "Git", "Diagnostics", "tenantc"], swiftSettings: strict),
        .testTarget(
            name: "CommandTests", dependencies: ["TestSupport", "tenantc", "TenantCompiler", "Diagnostics"],
            exclude: ["Everything", "Scripts"],
            swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6],
    cxxLanguageStandard: .cxx17
)
