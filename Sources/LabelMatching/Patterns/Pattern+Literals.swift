extension Pattern {
    /// The texts that are matched, each once and in the order written, where these are at most 1000.
    var literals: [String]? {
        guard let texts = texts, texts.count <= Self.mostTexts else { return nil }
        var seen: Set<[UInt32]> = []
        return texts.filter { seen.insert($0).inserted }.map { scalars in
            var text = String.UnicodeScalarView()
            for value in scalars { Unicode.Scalar(value).map { text.append($0) } }
            return String(text)
        }
    }

    private static let mostTexts = 1000

    private var texts: [[UInt32]]? {
        switch self {
        case .empty: return [[]]
        case .scalars(let set):
            var scalars: [[UInt32]] = []
            for run in set.runs {
                guard run.last - run.first < 64, scalars.count < 64 else { return nil }
                scalars += (run.first...run.last).map { [$0] }
            }
            return scalars
        case .assertion: return nil
        case .choice(let choices):
            var all: [[UInt32]] = []
            for choice in choices {
                guard let texts = choice.texts, all.count + texts.count <= Self.mostTexts else { return nil }
                all += texts
            }
            return all
        case .sequence(let parts):
            var all: [[UInt32]] = [[]]
            for part in parts {
                guard let next = part.texts, let joined = Self.joined(all, next) else { return nil }
                all = joined
            }
            return all
        case .repeated(let inner, let least, let most):
            guard let most, most <= 20, let texts = inner.texts else { return nil }
            var all: [[UInt32]] = least == 0 ? [[]] : []
            var power: [[UInt32]] = [[]]
            for count in stride(from: 1, through: most, by: 1) {
                guard let next = Self.joined(power, texts) else { return nil }
                power = next
                if count >= least { all += power }
            }
            return all
        }
    }

    private static func joined(_ first: [[UInt32]], _ second: [[UInt32]]) -> [[UInt32]]? {
        guard first.count * second.count <= mostTexts else { return nil }
        return first.flatMap { start in second.map { start + $0 } }
    }
}
