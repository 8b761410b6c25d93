import Testing

@testable import TenantCompiler

/// What is built to exhaust time or memory ends in a finding, soon.
@Suite(.serialized)
struct ResourceTests {
    /// A second in release; a debug build takes some ten times as long, on a busy machine more.
    private static let bound: Duration = .seconds(15)

    @Test(arguments: ResourceAttack.all.indices)
    func endsSoon(_ index: Int) async {
        let attack = ResourceAttack.all[index]
        let sources = Fixture.tree(attack.files())
        let start = ContinuousClock.now
        let compilation = await compile(sources)
        let time = ContinuousClock.now - start
        print("\(attack.name): \(time)")
        let (codes, areSpansGood) = (Set(compilation.codes), compilation.spansLieInFiles)
        if let code = attack.code {
            #expect(codes.contains(code), "\(attack.name): \(codes.sorted())")
        } else {
            #expect(codes.isEmpty, "\(attack.name): \(codes.sorted())")
        }
        #expect(areSpansGood)
        #expect(time < Self.bound, "\(attack.name)")
    }
}
