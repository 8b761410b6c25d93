internal import Kubernetes
internal import YAML

/// What Redis and its Sentinels are started with, as files of a ConfigMap.
struct RedisFiles {
    /// By name, sorted.
    let files: [(name: String, text: String)]

    init(of database: Database, in unit: Unit) {
        let limit = unit.memoryLimit(of: database)
        let configuration = ("redis.conf", Self.configuration(database, memoryLimit: limit))
        guard database.hasSentinel else {
            files = [configuration, ("redis.sh", "exec redis-server /etc/redis/redis.conf\n")]
            return
        }
        files = [
            ("primary.sh", Self.findPrimary(database, unit.namespace)), configuration,
            ("redis.sh", Self.replicatedStart), ("sentinel.sh", Self.sentinelStart(database)),
        ]
    }

    /// Changes where a file does.
    var digest: String { String(fnv1a(files.map { $0.name + "\n" + $0.text }.joined(separator: "\n").utf8), radix: 16) }

    /// What holds for each server, then the settings of the database, of which the last one counts.
    private static func configuration(_ database: Database, memoryLimit: Quantity?) -> String {
        let memory = RedisMemory.settings(of: database, limit: memoryLimit).map { "\($0.key) \($0.value)\n" }
        let own = database.spec.parameters.items.compactMap { item in
            item.value.value.map { "\(item.key) \(quoted($0))\n" }
        }
        // Only the tenant's own pods reach it: the namespace's policies let nobody else in.
        return "bind * -::*\nprotected-mode no\nport 6379\ndir /data\nappendonly yes\n" + memory.joined()
            + own.joined()
    }

    /// An argument in double quotes, where a blank would end it or a mark begin something else.
    private static func quoted(_ text: String) -> String {
        let isPlain =
            !text.isEmpty && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x27 && $0 != 0x5C }
        guard !isPlain else { return text }
        // Several arguments, as of `save 900 1`, stay several.
        let isList = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x27 && $0 != 0x5C }
        if isList, !text.isEmpty { return text }
        let digits = Array("0123456789abcdef")
        return "\"" + text.utf8.map { "\\x\(digits[Int($0 >> 4)])\(digits[Int($0 & 15)])" }.joined() + "\""
    }

    /// Finds the primary: whom a Sentinel names, else whom this pod's own Sentinel knew last, else the first pod.
    private static func findPrimary(_ database: Database, _ namespace: String) -> String {
        let domain = "\(database.name).\(namespace).svc"
        let pods = (0..<database.instances).map { "\(database.name)-\($0).\(domain)" }
        return """
            set -eu
            own="$(hostname).\(domain)"
            primary=
            for pod in \(pods.joined(separator: " ")); do
              answer=$(timeout 3 redis-cli -h "$pod" -p 26379 --raw sentinel get-master-addr-by-name \(database.name) 2>/dev/null || true)
              primary=$(printf '%s\\n' "$answer" | sed -n '1p')
              case "$primary" in *.*) break ;; *) primary= ;; esac
            done
            if [ -z "$primary" ] && [ -f /data/sentinel.conf ]; then
              primary=$(sed -n 's/^sentinel monitor [^ ]* "*\\([^ "]*\\)"* .*/\\1/p' /data/sentinel.conf)
            fi
            primary=${primary:-\(pods[0])}

            """
    }

    private static let replicatedStart = """
        . /etc/redis/primary.sh
        set -- redis-server /etc/redis/redis.conf --replica-announce-ip "$own"
        if [ "$primary" != "$own" ]; then set -- "$@" --replicaof "$primary" 6379; fi
        exec "$@"

        """

    /// The Sentinel keeps on the volume whom it follows, so that a restart of all pods forgets nothing.
    private static func sentinelStart(_ database: Database) -> String {
        """
        . /etc/redis/primary.sh
        until getent hosts "$primary" >/dev/null; do sleep 1; done
        if [ ! -s /data/sentinel.conf ]; then
          cat > /data/sentinel.conf <<END
        port 26379
        dir /data
        protected-mode no
        sentinel resolve-hostnames yes
        sentinel announce-hostnames yes
        sentinel announce-ip $own
        sentinel monitor \(database.name) $primary 6379 \(database.instances / 2 + 1)
        sentinel down-after-milliseconds \(database.name) 10000
        sentinel failover-timeout \(database.name) 60000
        sentinel parallel-syncs \(database.name) 1
        END
        fi
        exec redis-server /data/sentinel.conf --sentinel

        """
    }
}

extension Database {
    /// From three servers on a majority can tell that the primary is gone.
    var hasSentinel: Bool { instances >= 3 }
    var configurationName: String { name + "-configuration" }
}
