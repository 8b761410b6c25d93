internal import YAML

extension Emitter {
    static let job = Emitter(
        "Job <job>", "For each job without a `schedule`: a hook that Argo CD runs with each synchronisation"
    ) { unit in
        guard unit.lifecycle != .retired else { return [] }
        return unit.spec.jobs.items.compactMap { item in
            guard let hook = item.element.syncHook else { return nil }
            var annotations = [
                Member(SyncHook.annotation, .string(hook.rawValue)),
                // A Job cannot be changed; the last one stays to be looked at until there is another.
                Member("argocd.argoproj.io/hook-delete-policy", "BeforeHookCreation"),
            ]
            if hook == .sync { annotations.append(SyncWave.ofJobs) }
            return unit.object(
                "batch/v1", "Job", item.name,
                [
                    "apiVersion": "batch/v1",
                    "kind": "Job",
                    "metadata": unit.metadata(name: item.name, of: item.name, .job, annotations: .map(annotations)),
                    "spec": unit.jobSpec(item.element, item.name),
                ], source: item.nameSpan)
        }
    }
}
