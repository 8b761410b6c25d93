extension ObjectKind {
    /// Every kind of Kubernetes 1.32 that can be written as an object, sorted by group and kind.
    static let builtIn: [ObjectKind] = core + admission + apps + authentication + networking + policy + resources

    private static let core: [ObjectKind] = [
        .init("", ["v1"], "Binding", "bindings", .namespaced),
        .init("", ["v1"], "ComponentStatus", "componentstatuses", .cluster),
        .init("", ["v1"], "ConfigMap", "configmaps", .namespaced),
        .init("", ["v1"], "Endpoints", "endpoints", .namespaced),
        .init("", ["v1"], "Event", "events", .namespaced),
        .init("", ["v1"], "LimitRange", "limitranges", .namespaced),
        .init("", ["v1"], "Namespace", "namespaces", .cluster),
        .init("", ["v1"], "Node", "nodes", .cluster),
        .init("", ["v1"], "PersistentVolume", "persistentvolumes", .cluster),
        .init("", ["v1"], "PersistentVolumeClaim", "persistentvolumeclaims", .namespaced),
        .init("", ["v1"], "Pod", "pods", .namespaced),
        .init("", ["v1"], "PodTemplate", "podtemplates", .namespaced),
        .init("", ["v1"], "ReplicationController", "replicationcontrollers", .namespaced),
        .init("", ["v1"], "ResourceQuota", "resourcequotas", .namespaced),
        .init("", ["v1"], "Secret", "secrets", .namespaced),
        .init("", ["v1"], "Service", "services", .namespaced),
        .init("", ["v1"], "ServiceAccount", "serviceaccounts", .namespaced),
    ]

    private static let admission: [ObjectKind] = [
        .init(
            "admissionregistration.k8s.io", ["v1alpha1"], "MutatingAdmissionPolicy", "mutatingadmissionpolicies",
            .cluster),
        .init(
            "admissionregistration.k8s.io", ["v1alpha1"], "MutatingAdmissionPolicyBinding",
            "mutatingadmissionpolicybindings", .cluster),
        .init(
            "admissionregistration.k8s.io", ["v1"], "MutatingWebhookConfiguration", "mutatingwebhookconfigurations",
            .cluster),
        .init(
            "admissionregistration.k8s.io", ["v1", "v1beta1"], "ValidatingAdmissionPolicy",
            "validatingadmissionpolicies", .cluster),
        .init(
            "admissionregistration.k8s.io", ["v1", "v1beta1"], "ValidatingAdmissionPolicyBinding",
            "validatingadmissionpolicybindings", .cluster),
        .init(
            "admissionregistration.k8s.io", ["v1"], "ValidatingWebhookConfiguration",
            "validatingwebhookconfigurations", .cluster),
        .init("apiextensions.k8s.io", ["v1"], "CustomResourceDefinition", "customresourcedefinitions", .cluster),
        .init("apiregistration.k8s.io", ["v1"], "APIService", "apiservices", .cluster),
    ]

    private static let apps: [ObjectKind] = [
        .init("apps", ["v1"], "ControllerRevision", "controllerrevisions", .namespaced),
        .init("apps", ["v1"], "DaemonSet", "daemonsets", .namespaced),
        .init("apps", ["v1"], "Deployment", "deployments", .namespaced),
        .init("apps", ["v1"], "ReplicaSet", "replicasets", .namespaced),
        .init("apps", ["v1"], "StatefulSet", "statefulsets", .namespaced),
        .init("autoscaling", ["v2", "v1"], "HorizontalPodAutoscaler", "horizontalpodautoscalers", .namespaced),
        .init("autoscaling", ["v1"], "Scale", "scale", .namespaced),
        .init("batch", ["v1"], "CronJob", "cronjobs", .namespaced),
        .init("batch", ["v1"], "Job", "jobs", .namespaced),
    ]

    private static let authentication: [ObjectKind] = [
        .init("authentication.k8s.io", ["v1", "v1beta1"], "SelfSubjectReview", "selfsubjectreviews", .cluster),
        .init("authentication.k8s.io", ["v1"], "TokenRequest", "serviceaccounts/token", .namespaced),
        .init("authentication.k8s.io", ["v1"], "TokenReview", "tokenreviews", .cluster),
        .init("authorization.k8s.io", ["v1"], "LocalSubjectAccessReview", "localsubjectaccessreviews", .namespaced),
        .init("authorization.k8s.io", ["v1"], "SelfSubjectAccessReview", "selfsubjectaccessreviews", .cluster),
        .init("authorization.k8s.io", ["v1"], "SelfSubjectRulesReview", "selfsubjectrulesreviews", .cluster),
        .init("authorization.k8s.io", ["v1"], "SubjectAccessReview", "subjectaccessreviews", .cluster),
        .init("certificates.k8s.io", ["v1"], "CertificateSigningRequest", "certificatesigningrequests", .cluster),
        .init("certificates.k8s.io", ["v1alpha1"], "ClusterTrustBundle", "clustertrustbundles", .cluster),
        .init("coordination.k8s.io", ["v1"], "Lease", "leases", .namespaced),
        .init("coordination.k8s.io", ["v1alpha2"], "LeaseCandidate", "leasecandidates", .namespaced),
        .init("internal.apiserver.k8s.io", ["v1alpha1"], "StorageVersion", "storageversions", .cluster),
    ]

    private static let networking: [ObjectKind] = [
        .init("discovery.k8s.io", ["v1"], "EndpointSlice", "endpointslices", .namespaced),
        .init("events.k8s.io", ["v1"], "Event", "events", .namespaced),
        .init("flowcontrol.apiserver.k8s.io", ["v1"], "FlowSchema", "flowschemas", .cluster),
        .init(
            "flowcontrol.apiserver.k8s.io", ["v1"], "PriorityLevelConfiguration",
            "prioritylevelconfigurations", .cluster),
        .init("networking.k8s.io", ["v1beta1"], "IPAddress", "ipaddresses", .cluster),
        .init("networking.k8s.io", ["v1"], "Ingress", "ingresses", .namespaced),
        .init("networking.k8s.io", ["v1"], "IngressClass", "ingressclasses", .cluster),
        .init("networking.k8s.io", ["v1"], "NetworkPolicy", "networkpolicies", .namespaced),
        .init("networking.k8s.io", ["v1beta1"], "ServiceCIDR", "servicecidrs", .cluster),
        .init("node.k8s.io", ["v1"], "RuntimeClass", "runtimeclasses", .cluster),
    ]

    private static let policy: [ObjectKind] = [
        .init("policy", ["v1"], "Eviction", "pods/eviction", .namespaced),
        .init("policy", ["v1"], "PodDisruptionBudget", "poddisruptionbudgets", .namespaced),
        .init("rbac.authorization.k8s.io", ["v1"], "ClusterRole", "clusterroles", .cluster),
        .init("rbac.authorization.k8s.io", ["v1"], "ClusterRoleBinding", "clusterrolebindings", .cluster),
        .init("rbac.authorization.k8s.io", ["v1"], "Role", "roles", .namespaced),
        .init("rbac.authorization.k8s.io", ["v1"], "RoleBinding", "rolebindings", .namespaced),
    ]

    private static let resources: [ObjectKind] = [
        .init("resource.k8s.io", ["v1beta1", "v1alpha3"], "DeviceClass", "deviceclasses", .cluster),
        .init("resource.k8s.io", ["v1beta1", "v1alpha3"], "ResourceClaim", "resourceclaims", .namespaced),
        .init(
            "resource.k8s.io", ["v1beta1", "v1alpha3"], "ResourceClaimTemplate", "resourceclaimtemplates", .namespaced),
        .init("resource.k8s.io", ["v1beta1", "v1alpha3"], "ResourceSlice", "resourceslices", .cluster),
        .init("scheduling.k8s.io", ["v1"], "PriorityClass", "priorityclasses", .cluster),
        .init("storage.k8s.io", ["v1"], "CSIDriver", "csidrivers", .cluster),
        .init("storage.k8s.io", ["v1"], "CSINode", "csinodes", .cluster),
        .init("storage.k8s.io", ["v1"], "CSIStorageCapacity", "csistoragecapacities", .namespaced),
        .init("storage.k8s.io", ["v1"], "StorageClass", "storageclasses", .cluster),
        .init("storage.k8s.io", ["v1"], "VolumeAttachment", "volumeattachments", .cluster),
        .init(
            "storage.k8s.io", ["v1beta1", "v1alpha1"], "VolumeAttributesClass", "volumeattributesclasses", .cluster),
        .init("storagemigration.k8s.io", ["v1alpha1"], "StorageVersionMigration", "storageversionmigrations", .cluster),
    ]
}
