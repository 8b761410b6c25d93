package import YAML

/// Takes a tenant's and an environment's names out of text, so that the same change in many tenants reads the same,
/// and puts them back.
///
/// In between, each name stands as a control character; one that the text itself holds is marked as its own. So two
/// texts are equal if and only if putting one unit's names back gives each unit its own text.
package struct Placeholders: Sendable {
    private let names: [(bytes: [UInt8], mark: UInt8)]

    private static let tenant: UInt8 = 1
    private static let environment: UInt8 = 2
    private static let own: UInt8 = 3

    package init(_ unit: Fleet.UnitName) {
        // The longer name first, since one may begin with the other.
        names = [(Array(unit.tenant.utf8), Self.tenant), (Array(unit.environment.utf8), Self.environment)]
            .filter { !$0.0.isEmpty }
            .sorted { $0.0.count > $1.0.count }
    }

    /// The text with names taken out where they stand as words.
    package func abstracted(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var isChanged = false
        var index = 0
        while index < bytes.count {
            if index == 0 || !bytes[index - 1].isAlphanumeric, let name = name(at: index, in: bytes) {
                result.append(name.mark)
                index += name.bytes.count
                isChanged = true
            } else {
                if bytes[index] <= Self.own {
                    result.append(Self.own)
                    isChanged = true
                }
                result.append(bytes[index])
                index += 1
            }
        }
        return isChanged ? String(decoding: result, as: UTF8.self) : text
    }

    /// The text for one unit.
    package static func shown(_ text: String, for unit: Fleet.UnitName) -> String {
        shown(text, tenant: unit.tenant, environment: unit.environment)
    }

    /// The text for several units: with the name that they share, else with `{tenant}` or `{environment}`.
    package static func shown(_ text: String, for units: [Fleet.UnitName]) -> String {
        guard let first = units.first, text.utf8.contains(where: { $0 <= own }) else { return text }
        return shown(
            text, tenant: units.allSatisfy { $0.tenant == first.tenant } ? first.tenant : "{tenant}",
            environment: units.allSatisfy { $0.environment == first.environment } ? first.environment : "{environment}")
    }

    private static func shown(_ text: String, tenant name: String, environment place: String) -> String {
        guard text.utf8.contains(where: { $0 <= own }) else { return text }
        var result: [UInt8] = []
        var isOwn = false
        for byte in text.utf8 {
            switch byte {
            case own where !isOwn:
                isOwn = true
                continue
            case tenant where !isOwn: result += name.utf8
            case environment where !isOwn: result += place.utf8
            default: result.append(byte)
            }
            isOwn = false
        }
        return String(decoding: result, as: UTF8.self)
    }

    private func name(at index: Int, in bytes: [UInt8]) -> (bytes: [UInt8], mark: UInt8)? {
        names.first { name in
            let end = index + name.bytes.count
            guard end <= bytes.count, bytes[index] == name.bytes[0] else { return false }
            return bytes[index..<end].elementsEqual(name.bytes) && (end == bytes.count || !bytes[end].isAlphanumeric)
        }
    }
}

extension Value {
    /// The value with every text and key replaced.
    package func mapTexts(_ replaced: (String) -> String) -> Value {
        switch self {
        case .string(let text): .string(replaced(text))
        case .list(let items): .list(items.map { $0.mapTexts(replaced) })
        case .map(let members): .map(members.map { Member(replaced($0.key), $0.value.mapTexts(replaced)) })
        case .null, .bool, .int, .number, .absent: self
        }
    }
}
