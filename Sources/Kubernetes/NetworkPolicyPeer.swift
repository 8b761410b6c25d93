extension NetworkPolicy {
    /// One entry of `from` or `to`.
    package struct Peer: Hashable, Sendable {
        package let podSelector: LabelSelector?
        package let namespaceSelector: LabelSelector?
        package let ipBlock: IPBlock?

        package init(
            podSelector: LabelSelector? = nil, namespaceSelector: LabelSelector? = nil, ipBlock: IPBlock? = nil
        ) {
            self.podSelector = podSelector
            self.namespaceSelector = namespaceSelector
            self.ipBlock = ipBlock
        }

        /// Why the API server refuses it (ValidateNetworkPolicyPeer), nil where it does not.
        package var problem: String? {
            let hasSelector = podSelector != nil || namespaceSelector != nil
            if ipBlock != nil, hasSelector {
                return "a peer with `ipBlock` has neither `podSelector` nor `namespaceSelector`"
            }
            if ipBlock == nil, !hasSelector { return "a peer names `podSelector`, `namespaceSelector` or `ipBlock`" }
            return nil
        }

        /// Both selectors must hold; without a namespace selector only the policy's own namespace is meant.
        func matches(_ endpoint: PodEndpoint, policyNamespace: String) -> Bool {
            if let ipBlock { return endpoint.addresses.contains(where: ipBlock.reaches) }
            guard let namespace = endpoint.namespace else { return false }
            if let namespaceSelector {
                guard namespaceSelector.matches(endpoint.namespaceLabels) else { return false }
            } else if podSelector == nil || namespace != policyNamespace {
                return false
            }
            return podSelector?.matches(endpoint.labels) ?? true
        }
    }
}
