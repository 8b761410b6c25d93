extension Pattern {
    /// Text that everything begins with that is matched; empty where there is none.
    var prefix: String {
        var text = String.UnicodeScalarView()
        _ = append(to: &text)
        return String(text)
    }

    /// Whether all of the pattern went into the text, so that what follows it may too.
    private func append(to text: inout String.UnicodeScalarView) -> Bool {
        switch self {
        case .empty: return true
        case .scalars(let set):
            guard set.runs.count == 1, set.runs[0].first == set.runs[0].last,
                let scalar = Unicode.Scalar(set.runs[0].first)
            else { return false }
            text.append(scalar)
            return true
        case .assertion(let assertion): return assertion == .textStart && text.isEmpty
        case .sequence(let parts):
            for part in parts where !part.append(to: &text) { return false }
            return true
        case .choice: return false
        case .repeated(let inner, let least, let most):
            guard least > 0 else { return false }
            return inner.append(to: &text) && least == 1 && most == 1
        }
    }
}
