internal import Diagnostics
internal import YAML

/// Looks through one source file for secrets: for shapes of tokens among its bytes, comments too, and for values in
/// fields whose names ask for a secret.
///
/// Each file is looked at once, whatever number of tenants get what it says.
struct SecretScan {
    private let source: SourceFile
    private let place: SecretPlace
    private var walk: TreeWalk
    /// Shapes of tokens that have not been come to.
    private var hits: ArraySlice<TokenScan.Hit>
    private var neighbours = Neighbours()
    private var sightings: [SecretSighting] = []

    /// Every secret of a file, in the order in which they stand there.
    ///
    /// - Parameter tree: Null where the file is not read, or could not be.
    static func sightings(in source: SourceFile, _ id: FileID, role: SourceRole, tree: Tree?) -> [SecretSighting] {
        let hits = TokenScan.hits(in: source.bytes)
        let place = SecretPlace(file: id, path: source.path, role: role)
        guard let tree, !tree.documents.isEmpty else { return hits.map { place.sighting($0, in: nil, at: []) } }
        var scan = SecretScan(source: source, place: place, walk: TreeWalk(tree), hits: hits[...])
        scan.run()
        return scan.sightings
    }

    private init(source: SourceFile, place: SecretPlace, walk: TreeWalk, hits: ArraySlice<TokenScan.Hit>) {
        self.source = source
        self.place = place
        self.walk = walk
        self.hits = hits
    }

    private mutating func run() {
        while let step = walk.step() {
            take(before: walk.range.lowerBound, at: "comments")
            switch step {
            case .key:
                take(before: walk.range.upperBound, at: "keys")
                walk.note(secrecyOfKey().rawValue)
            case .value: judgeValue()
            }
        }
        take(before: Int.max, at: "comments")
    }

    /// The document that the walk is in.
    private var root: Node { walk.node(at: walk.levels.first?.node ?? walk.current) }

    /// Reports what stands before a place of the file and in no value.
    private mutating func take(before end: Int, at path: String) {
        while let hit = hits.first, hit.range.lowerBound < end {
            hits.removeFirst()
            sightings.append(place.sighting(hit, in: root, at: [path]))
        }
    }

    /// What the key that the walk stands at asks for.
    private mutating func secrecyOfKey() -> FieldSecrecy {
        guard let level = walk.levels.last else { return .none }
        let above = FieldSecrecy(rawValue: level.markAbove) ?? .none
        switch above {
        case .sealed: return .sealed
        case .secretText, .secretData:
            return FieldSecrecy(ofSecret: walk.node(at: level.key).text, isEncoded: above == .secretData)
        default: break
        }
        switch walk.withText(KeySort.init) {
        case .plain: return .none
        case .value:
            let name = neighbours.name(of: level.node, in: walk)
            return name.map { FieldSecrecy($0) } ?? .none
        case .data: return neighbours.isSecret(level.node, in: walk) ? .secretData : .none
        case .stringData: return neighbours.isSecret(level.node, in: walk) ? .secretText : .none
        case .sealed: return .sealed
        case .url: return above == .address ? .address : FieldSecrecy(walk.node(at: level.key).text)
        case .telling: return FieldSecrecy(walk.node(at: level.key).text)
        }
    }

    private mutating func judgeValue() {
        let range = walk.range
        var own: [TokenScan.Hit] = []
        while let hit = hits.first, hit.range.lowerBound < range.upperBound {
            own.append(hit)
            hits.removeFirst()
        }
        var field = FieldSecrecy(rawValue: walk.mark) ?? .none
        if let option = optionBefore() { field = option }
        let isEscaped = walk.style == .doubleQuoted && walk.withText { $0.count } + 2 != range.count
        let mayAssign = walk.withText(Assignments.mayStand)
        guard field != .none || isEscaped || mayAssign || !own.isEmpty else { return }
        let text = walk.node(at: walk.current).text
        if let noun = SecretValue.noun(of: text, in: field) ?? (isEscaped ? Self.token(in: text) : nil) {
            own = [TokenScan.Hit(range: range, noun: own.first?.noun ?? noun)]
        } else if mayAssign {
            own += assigned(in: text, beside: own)
        }
        guard !own.isEmpty else { return }
        let path = neighbours.path(of: walk)
        for hit in own { sightings.append(place.sighting(hit, in: root, at: path)) }
    }

    /// A token that is written with escapes, so that the file's bytes do not show it.
    private static func token(in text: String) -> String? { TokenScan.hits(in: Array(text.utf8)).first?.noun }

    /// What an option asks for that stands before the value in a list of arguments.
    private func optionBefore() -> FieldSecrecy? {
        guard let item = walk.previousItem, item.utf8.starts(with: "--".utf8) else { return nil }
        return Assignments.field(named: item.utf8)
    }

    /// What the text gives to names, where it is written in the file; what is a token by its shape is told already.
    private func assigned(in text: String, beside others: [TokenScan.Hit]) -> [TokenScan.Hit] {
        let hits = Assignments.hits(in: text)
        guard !hits.isEmpty else { return [] }
        let scalar = place.span(walk.range)
        guard let places = ScalarPlaces(of: text, at: scalar, in: source.bytes) else {
            return others.isEmpty ? [TokenScan.Hit(range: walk.range, noun: hits[0].noun)] : []
        }
        return hits.compactMap { hit in
            let span = places.span(of: hit.range)
            let range = Int(span.start)..<Int(span.end)
            return others.contains { $0.range.overlaps(range) } ? nil : TokenScan.Hit(range: range, noun: hit.noun)
        }
    }
}
