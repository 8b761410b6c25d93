internal import Diagnostics

/// Where the documents say what a tree is made of.
struct RoutingPlaces {
    private let policy: AlertingPolicy?
    private let tenants: [String: Span]

    /// - Parameter tenants: Where each tenant has its notifications.
    init(_ policy: AlertingPolicy, _ tenants: [String: Span]) {
        self.policy = policy
        self.tenants = tenants
    }

    private init() {
        policy = nil
        tenants = [:]
    }

    /// For trees that are walked and of which nothing is told.
    static let none = RoutingPlaces()

    /// Where what is there for everybody stands: at no place that an author could edit.
    var frame: Span { .top(of: policy?.nameSpan.file ?? FileID(0)) }

    func place(of origin: RouteOrigin?) -> RoutePlace {
        switch origin {
        case .platform(let number): policy?.routes[number].place ?? RoutePlace(frame)
        case .tenant(let name): RoutePlace(tenants[name] ?? frame)
        case nil: RoutePlace(frame)
        }
    }

    func inhibition(_ number: Int) -> Span { policy?.inhibitionSpans[number] ?? frame }

    /// Where a receiver has its name, and where the default one is chosen.
    func receiver(_ name: String) -> Span {
        guard let policy else { return frame }
        if name == policy.defaultReceiver { return policy.defaultReceiverSpan }
        if let index = policy.receivers.firstIndex(where: { $0.name == name }) { return policy.receiverSpans[index] }
        return name.split(separator: "/").first.flatMap { tenants[String($0)] } ?? frame
    }
}
