internal import YAML

extension Emitter {
    static let jobClaim = Emitter(
        "PersistentVolumeClaim <job>-<volume>", "For each volume of `storage` of a job; nothing deletes it by itself"
    ) { unit in
        guard unit.lifecycle != .retired else { return [] }
        return unit.spec.jobs.items.flatMap { job in
            job.element.volumes.items.filter { $0.element.storage.isSet }.map { volume in
                let name = Unit.claimName(job: job.name, volume: volume.name)
                return unit.object(
                    "v1", "PersistentVolumeClaim", name,
                    [
                        "apiVersion": "v1",
                        "kind": "PersistentVolumeClaim",
                        "metadata": unit.metadata(
                            name: name, of: job.name, .job,
                            annotations: unit.claimAnnotations(of: job.element)),
                        "spec": unit.claimSpec(volume.element.storage.value),
                    ], source: volume.nameSpan)
            }
        }
    }
}
