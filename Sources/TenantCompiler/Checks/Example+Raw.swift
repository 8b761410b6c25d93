extension Example {
    /// A Deployment of one container that a restricted namespace takes.
    ///
    /// - Parameters:
    ///   - name: The container's.
    ///   - container: Further lines of the container.
    ///   - pod: A line of the pod's spec.
    ///   - replicas: The line that says how many.
    static func deployment(
        _ name: String = "web", image: String = "docker.io/library/nginx:1.27", container: String? = nil,
        pod: String? = nil, replicas: String? = nil
    ) -> Example {
        """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web }
        spec:
        \(lines(replicas, indent: "  "))  selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec:
        \(lines(pod, indent: "      "))      securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
              containers:
                - name: \(name)
                  image: \(image)
        \(lines(container, indent: "          "))          \
        securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
        """
    }

    /// Lines behind an indent, each with its end; nothing for none.
    private static func lines(_ text: String?, indent: String) -> String {
        (text ?? "").split(separator: "\n").map { "\(indent)\($0)\n" }.joined()
    }

    /// An autoscaler of a Deployment, by the use of one resource.
    static func autoscaler(of target: String = "web", by resource: String = "cpu") -> Example {
        """
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata: { name: web }
        spec:
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: \(target) }
          minReplicas: 2
          maxReplicas: 4
          metrics: [ { type: Resource, resource: { name: \(resource), target: { type: Utilization, averageUtilization: 70 } } } ]
        """
    }

    /// A Service of a workload's pods.
    static func service(of workload: String = "web", to port: String = "http") -> Example {
        """
        apiVersion: v1
        kind: Service
        metadata: { name: front }
        spec:
          selector: { app.kubernetes.io/name: \(workload) }
          ports: [ { port: 80, targetPort: \(port) } ]
        """
    }

    /// A ConfigMap that nothing is to be said of.
    static let settings: Example = """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: settings }
        data: { greeting: hello }
        """

    /// A claim of 5 GiB.
    static func claim(_ name: String, mode: String = "ReadWriteOnce") -> Example {
        """
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata: { name: \(name) }
        spec: { accessModes: [\(mode)], resources: { requests: { storage: 5Gi } } }
        """
    }

    /// A CronJob of the tenant's own, by its schedule with its quotes.
    static func cronJob(_ schedule: String) -> Example {
        """
        # tenants/acme/manifests/objects.yaml
        apiVersion: batch/v1
        kind: CronJob
        metadata: { name: nightly }
        spec:
          schedule: \(schedule)
          jobTemplate:
            spec:
              template:
                spec:
                  restartPolicy: Never
                  securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
                  containers:
                    - name: web
                      image: docker.io/library/nginx:1.27
                      securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
        """
    }
}
