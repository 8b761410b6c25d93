/// The pod and those of its containers that a rule finds fault with, and the values that it finds there.
struct ContainerTally {
    private(set) var isPodFaulty = false
    private(set) var containers: [PodContainer] = []
    private var values: Set<String> = []
    private(set) var faults: [PodSecurity.Fault] = []

    var isEmpty: Bool { !isPodFaulty && containers.isEmpty }

    mutating func addPod(value: String? = nil, at keys: [String], _ remedy: String) {
        isPodFaulty = true
        if let value { values.insert(value) }
        faults.append(PodSecurity.Fault(pointer: FieldPointer(["spec"] + keys), remedy: remedy))
    }

    /// A container counts once, however often it is added.
    mutating func add(_ container: PodContainer, value: String? = nil, at field: FieldPointer, _ remedy: String) {
        if containers.last.map({ ($0.role, $0.index) != (container.role, container.index) }) ?? true {
            containers.append(container)
        }
        if let value { values.insert(value) }
        faults.append(PodSecurity.Fault(pointer: container.pointer.appending(field), remedy: remedy))
    }

    mutating func add(_ container: PodContainer, value: String? = nil, at keys: String..., remedy: String) {
        add(container, value: value, at: FieldPointer(keys), remedy)
    }

    /// `pod and container "web"`.
    var setters: String {
        ((isPodFaulty ? ["pod"] : []) + (containers.isEmpty ? [] : [containerWords])).joined(separator: " and ")
    }

    /// `container "web"`, `containers "web", "proxy"`.
    var containerWords: String {
        (containers.count == 1 ? "container " : "containers ") + PodSecurity.quoted(containers.map(\.name))
    }

    var sortedValues: [String] { values.sorted() }

    func breach(_ reason: String, _ detail: String) -> PodSecurity.Breach? {
        isEmpty ? nil : PodSecurity.Breach(reason: reason, detail: detail, faults: faults)
    }
}

extension PodSecurity {
    /// `"a", "b"`.
    static func quoted(_ texts: [String]) -> String { texts.map { "\"\($0)\"" }.joined(separator: ", ") }

    static func plural(_ word: String, _ count: Int) -> String { count == 1 ? word : word + "s" }
}
