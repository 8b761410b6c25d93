import TestSupport
import Testing
import YAML

@testable import Kubernetes

/// Asking a quota for many objects at once, against asking for them one by one.
@Suite struct QuotaLedgerTests {
    private static func list(_ text: String) -> ResourceList { ResourceList(reading: PodYAML.value("{ \(text) }")) }

    @Test func answersAsAdmissionDoes() {
        var ledger = QuotaLedger(
            name: "tenant-quota", hard: Self.list("requests.cpu: 8, limits.cpu: 16, limits.memory: 32Gi, pods: 50"))
        let pod = Self.list("requests.cpu: 500m, limits.cpu: 2, limits.memory: 4Gi, pods: 1, requests.memory: 1Gi")
        #expect(ledger.ask(for: pod, times: 8) == nil)
        let refusal = ledger.ask(for: pod, times: 2)
        #expect(
            refusal
                == QuotaLedger.Refusal(
                    admitted: 0, keys: ["limits.cpu", "limits.memory"],
                    message: """
                        exceeded quota: tenant-quota, requested: limits.cpu=2,limits.memory=4Gi, \
                        used: limits.cpu=16,limits.memory=32Gi, limited: limits.cpu=16,limits.memory=32Gi
                        """))
        #expect(ledger.exceeded == ["limits.cpu", "limits.memory"])
        #expect(ledger.asked["limits.cpu"] == Quantity(integer: 20))
        var count = QuotaLedger(name: "q", hard: Self.list("pods: 3"))
        #expect(
            count.ask(for: pod, times: 5)
                == QuotaLedger.Refusal(
                    admitted: 3, keys: ["pods"],
                    message: "exceeded quota: q, requested: pods=1, used: pods=3, limited: pods=3"))
    }

    @Test func agreesWithAskingOneByOne() {
        let seed = SeededGenerator.seedOfRun()
        var random = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            func list(_ range: ClosedRange<Int>) -> ResourceList {
                var list = ResourceList()
                for key in ["a", "b", "c"] where Bool.random(using: &random) {
                    list[key] = Quantity(milli: Int.random(in: range, using: &random))
                }
                return list
            }
            let hard = list(0...5_000)
            var ledger = QuotaLedger(name: "q", hard: hard)
            var used: [String: Int] = [:]
            var isFull = false
            for _ in 0..<4 {
                let amounts = list(0...900)
                let count = Int.random(in: 0...9, using: &random)
                var admitted: Int?
                for number in 0..<count {
                    let refused = hard.entries.contains { entry in
                        guard let amount = amounts[entry.resource] else { return false }
                        return used[entry.resource, default: 0] + amount.milli > entry.amount.milli && amount.milli > 0
                    }
                    if refused, admitted == nil { admitted = number }
                    for entry in amounts.entries { used[entry.resource, default: 0] += entry.amount.milli }
                }
                let refusal = ledger.ask(for: amounts, times: count)
                // What is above the limit already is a matter of an earlier answer.
                if !isFull { #expect(refusal?.admitted == admitted, "seed \(seed)") }
                isFull = isFull || admitted != nil
            }
            for entry in hard.entries {
                #expect((ledger.asked[entry.resource]?.milli ?? 0) == used[entry.resource, default: 0])
            }
        }
    }
}
