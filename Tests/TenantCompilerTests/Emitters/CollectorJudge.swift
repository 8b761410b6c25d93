import Kubernetes
import YAML

@testable import TenantCompiler

/// Says of a collector's configuration what the collector would refuse to start with, and what it is recommended not to
/// do, as far as its text tells.
struct CollectorJudge {
    private(set) var complaints: [String] = []

    /// - Parameter isFormer: Whether the collector's release has the former names of exporters alone.
    init(_ configuration: Value, isFormer: Bool = false) {
        for (section, value) in configuration.members.map({ ($0.key, $0.value) }) where section != "service" {
            judge(section, value, isFormer)
        }
        guard let service = configuration["service"] else {
            complaints.append("there is no service")
            return
        }
        judge(service, as: CollectorShape.service, at: "service")
        judgePipelines(of: service, configuration)
    }

    private mutating func judge(_ section: String, _ value: Value, _ isFormer: Bool) {
        guard let known = CollectorShape.components[section] else {
            complaints.append("\(section) is no section")
            return
        }
        for member in value.members {
            let type = String(member.key.prefix { $0 != "/" })
            let current = CollectorShape.formerNames[type]
            if section == "exporters", isFormer != (current != nil), type.hasPrefix("otlp") {
                complaints.append("exporters.\(member.key) is called otherwise in this release")
            }
            guard let shape = known[section == "exporters" ? current ?? type : type] else {
                complaints.append("\(section).\(member.key) is of no known type")
                continue
            }
            judge(member.value, as: shape, at: "\(section).\(member.key)")
        }
    }

    private mutating func judge(_ value: Value, as shape: CollectorShape, at path: String) {
        switch shape {
        case .map(let keys):
            for member in value.members {
                guard let shape = keys[member.key] else {
                    complaints.append("\(path).\(member.key) is no key")
                    continue
                }
                judge(member.value, as: shape, at: "\(path).\(member.key)")
            }
        case .list(let shape):
            for (index, item) in value.items.enumerated() { judge(item, as: shape, at: "\(path)[\(index)]") }
        case .texts:
            for member in value.members { judge(member.value, as: .text, at: "\(path).\(member.key)") }
        case .unused: break
        case .text: require(value.text?.isEmpty == false, "\(path) is no text")
        case .flag: require(value == true || value == false, "\(path) is neither true nor false")
        case .integer: require((value.integer ?? 0) > 0, "\(path) is no number above 0")
        case .duration: require(Self.isDuration(value.text ?? ""), "\(path) is no duration")
        case .endpoint: require(Self.isEndpoint(value.text ?? ""), "\(path) is no host and port")
        case .url: require(Self.isURL(value.text ?? ""), "\(path) is no URL")
        }
        // A collector takes `$name` and `${name}` for its environment's, and `$$` for a dollar.
        if let text = value.text {
            require(!text.replacing("$$", with: "").contains("$"), "\(path) reads the environment")
        }
    }

    private mutating func require(_ holds: Bool, _ complaint: String) {
        if !holds { complaints.append(complaint) }
    }

    private static func isDuration(_ text: String) -> Bool {
        text.wholeMatch(of: /([0-9]+(\.[0-9]+)?(ns|us|ms|s|m|h))+/) != nil
    }

    private static func isEndpoint(_ text: String) -> Bool {
        guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]) else {
            return false
        }
        return colon > text.startIndex && (1...65535).contains(port) && !text.contains("/")
    }

    private static func isURL(_ text: String) -> Bool {
        ["http://", "https://"].contains { text.hasPrefix($0) && text.count > $0.count }
    }
}

extension CollectorJudge {
    private mutating func judgePipelines(of service: Value, _ configuration: Value) {
        let pipelines = service["pipelines"]?.members ?? []
        require(!pipelines.isEmpty, "service has no pipeline")
        for pipeline in pipelines {
            let signal = String(pipeline.key.prefix { $0 != "/" })
            require(["metrics", "traces", "logs"].contains(signal), "\(signal) is no kind of data")
            for member in pipeline.value.members where Self.sections[member.key] == nil {
                complaints.append("service.pipelines.\(pipeline.key).\(member.key) is no key")
            }
            for (section, isNeeded) in Self.sections.sorted(by: { $0.key < $1.key }) {
                let names = pipeline.value[section]?.items.compactMap(\.text) ?? []
                require(!isNeeded || !names.isEmpty, "pipeline \(pipeline.key) has no \(section)")
                for name in names where configuration[section]?[name] == nil {
                    complaints.append("pipeline \(pipeline.key) names \(name), which \(section) do not declare")
                }
            }
            let order = pipeline.value["processors"]?.items.compactMap(\.text) ?? []
            require(order.first == "memory_limiter", "pipeline \(pipeline.key) is not limited first")
            require(order.last == "batch", "pipeline \(pipeline.key) is not batched last")
        }
        for name in service["extensions"]?.items.compactMap(\.text) ?? []
        where configuration["extensions"]?[name] == nil {
            complaints.append("service names the extension \(name), which is not declared")
        }
        judgeAmounts(of: configuration["processors"] ?? .absent)
    }

    /// The lists of a pipeline, and whether it needs them.
    private static let sections = ["receivers": true, "processors": false, "exporters": true]

    /// What `Validate` of the limiter and of batches compares.
    private mutating func judgeAmounts(of processors: Value) {
        let limiter = processors["memory_limiter"]
        let hard = limiter?["limit_mib"]?.integer ?? 0
        require(hard > limiter?["spike_limit_mib"]?.integer ?? 0, "the limiter's spike is not below its limit")
        let batch = processors["batch"]
        let most = batch?["send_batch_max_size"]?.integer ?? Int.max
        require(most >= batch?["send_batch_size"]?.integer ?? 0, "batches are larger than they may be")
        for action in processors["resource"]?["attributes"]?.items ?? [] {
            require(action["key"] != nil && action["value"] != nil, "an attribute is given nothing")
        }
    }
}
