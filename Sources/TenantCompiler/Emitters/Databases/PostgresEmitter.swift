internal import Kubernetes
internal import YAML

extension Emitter {
    static let postgres = Emitter(
        "Cluster <database>", "For each database of engine `postgres`, run by CloudNativePG"
    ) { unit in
        unit.databases(.postgres).map { database in
            unit.object(
                "postgresql.cnpg.io/v1", "Cluster", database.name,
                [
                    "apiVersion": "postgresql.cnpg.io/v1",
                    "kind": "Cluster",
                    "metadata": [
                        "name": .string(database.name), "namespace": .string(unit.namespace),
                        "labels": unit.labels(of: database),
                    ],
                    "spec": [
                        "instances": .int(database.instances),
                        "imageName": .string(
                            "\(unit.platform.databases.postgresImage.value?.text ?? ""):\(database.version)"),
                        "inheritedMetadata": ["labels": unit.labelsOfServers(of: database)],
                        "serviceAccountTemplate": .account(database.spec.account),
                        "priorityClassName": unit.priorityClass,
                        "primaryUpdateStrategy": "unsupervised",
                        "postgresql": database.settings,
                        "bootstrap": ["initdb": ["database": "app", "owner": "app", "dataChecksums": true]],
                        "storage": ["size": .quantity(database.storage), "storageClass": unit.storageClass],
                        "resources": .resources(database.spec.resources),
                        "affinity": .spread(of: database),
                        // A budget over one server would keep its node from being drained for ever.
                        "enablePDB": database.instances > 1 ? .absent : false,
                        "backup": .backup(database.spec.backup.value),
                    ],
                ])
        }
    }
}

extension Unit {
    /// The operator has words of its own for what a pod or claim is part of, and would write them over ours again and again.
    fileprivate func labelsOfServers(of database: Database) -> Value {
        Value.map(labels.filter { !$0.key.hasPrefix("app.kubernetes.io/") }.map { Member($0.key, .string($0.value)) })
            .labelled(CloudIdentity.podLabels(for: database.spec.account.annotations))
    }
}

extension Database {
    /// The server's own settings; libraries to load have a list of their own.
    fileprivate var settings: Value {
        let parameters = spec.parameters.items.compactMap { item in
            item.value.value.map { Member(item.key, .string($0)) }
        }
        let libraries = spec.parameters[Self.librariesKey]?.value ?? nil
        let names = libraries.map { $0.split(separator: ",").map { $0.trimmingBlanks } } ?? []
        let own: Value = [
            "parameters": .sorted(parameters.filter { $0.key != Self.librariesKey }).orAbsent,
            "shared_preload_libraries": .list(names.filter { !$0.isEmpty }.map(Value.string)).orAbsent,
        ]
        return own.orAbsent
    }

    private static let librariesKey = "shared_preload_libraries"
}

extension Value {
    /// What the operator gives the account that it makes for the servers.
    fileprivate static func account(_ account: Given<CloudAccountSpec>) -> Value {
        let annotations = Value.annotations(account.annotations)
        return annotations == .absent ? .absent : ["metadata": ["annotations": annotations]]
    }

    /// No two servers on one node, where there are several.
    fileprivate static func spread(of database: Database) -> Value {
        guard database.instances > 1 else { return .absent }
        return [
            "enablePodAntiAffinity": true, "podAntiAffinityType": "preferred",
            "topologyKey": "kubernetes.io/hostname",
        ]
    }

    /// Where the database is saved, and for how long; who may write there is the cloud's to say by the pods' account.
    fileprivate static func backup(_ backup: BackupSpec?) -> Value {
        guard let backup, let destination = backup.destination.value?.text else { return .absent }
        let days = max((backup.retention.value?.milliseconds ?? 0) / 86_400_000, 1)
        return [
            "retentionPolicy": .string("\(days)d"),
            "barmanObjectStore": [
                "destinationPath": .string(destination),
                "s3Credentials": destination.hasPrefix("s3://") ? ["inheritFromIAMRole": true] : .absent,
                "googleCredentials": destination.hasPrefix("gs://") ? ["gkeEnvironment": true] : .absent,
                "azureCredentials": destination.hasPrefix("https://") ? ["inheritFromAzureAD": true] : .absent,
                "wal": ["compression": "gzip"],
                "data": ["compression": "gzip"],
            ],
        ]
    }
}

extension Substring {
    fileprivate var trimmingBlanks: String {
        var rest = self
        while rest.first == " " { rest.removeFirst() }
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
