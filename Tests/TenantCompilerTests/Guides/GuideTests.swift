import Foundation
import Kubernetes
import Testing
import YAML

/// The guides, object by object: what comes out says what they say, or the table says why it is better otherwise.
struct GuideTests {
    @Test(arguments: Guide.all)
    func everyObjectComesOut(_ guide: Guide) async throws {
        let files = try await guide.compile()
        #expect(!files.isEmpty)
        for object in guide.objects {
            #expect(files[object.path] != nil, "\(object.testDescription)")
            #expect(object.differences.allSatisfy { !$0.why.text.isEmpty })
        }
    }

    @Test(.enabled(if: Guide.areHere, "the guides are not at \(Guide.folder.path())"), arguments: Guide.all)
    func everyObjectIsInTheTable(_ guide: Guide) throws {
        let listed = guide.objects.filter { $0.program == nil }.map(\.testDescription)
        let shown = try guide.shown()
        let names = shown.map { "\($0["kind"]?.text ?? "") \($0["metadata"]?["name"]?.text ?? "")" }
        let wanted = zip(shown, names).filter { guide.kinds.contains($0.0["kind"]?.text ?? "") }.map { $0.1 }
        #expect(Set(wanted).subtracting(listed) == [])
        #expect(Set(listed).subtracting(names) == [])
    }

    @Test(.enabled(if: Guide.areHere, "the guides are not at \(Guide.folder.path())"), arguments: Guide.all)
    func whatComesOutSaysWhatTheGuideSays(_ guide: Guide) async throws {
        let files = try await guide.compile()
        let shown = try guide.shown()
        for object in guide.objects {
            let wanted = try #require(try guide.wanted(object, among: shown), "\(object.testDescription)")
            let own = object.leaves(of: try #require(files[object.path]))
            var used: Set<String> = []
            for leaf in wanted.leaves() {
                let isSame = own[leaf.path].map { isEqual($0, leaf.value) } ?? false
                let reason = object.differences.first { leaf.path.hasPrefix($0.path) }
                if let reason, !isSame { used.insert(reason.path) }
                #expect(
                    isSame || reason != nil,
                    "\(object.testDescription): \(leaf.path) is \(leaf.value) there, and \(own[leaf.path] ?? .absent) here"
                )
            }
            let unused = object.differences.map(\.path).filter { !used.contains($0) }
            #expect(unused == [], "\(object.testDescription): nothing differs there")
        }
    }

    /// Amounts are compared as amounts: `2000m` is `2`.
    private func isEqual(_ own: Value, _ other: Value) -> Bool {
        if own == other { return true }
        guard let first = amount(own), let second = amount(other) else { return false }
        return first == second
    }

    private func amount(_ value: Value) -> String? {
        switch value {
        case .int(let number): String(number)
        case .string(let text): try? Quantity.parse(text).roundedUpToMilli().canonical
        default: nil
        }
    }
}
