import Testing

@testable import Kubernetes

@Suite struct ImageReferenceTests {
    static let digest = "sha256:" + String(repeating: "0a", count: 32)

    @Test(arguments: [
        ("nginx", "docker.io/library/nginx", false), ("nginx:latest", "docker.io/library/nginx:latest", false),
        ("nginx:1.25", "docker.io/library/nginx:1.25", true), ("acme/api:1", "docker.io/acme/api:1", true),
        ("docker.io/nginx:1", "docker.io/library/nginx:1", true),
        ("index.docker.io/nginx:1", "docker.io/library/nginx:1", true),
        ("localhost/x", "localhost/x", false), ("localhost:5000/x:y", "localhost:5000/x:y", true),
        ("your-registry.com/acme/api:1.4.2", "your-registry.com/acme/api:1.4.2", true),
        ("registry:5000/a", "registry:5000/a", false), ("[::1]:5000/a:b", "[::1]:5000/a:b", true),
        ("nginx@" + digest, "docker.io/library/nginx@" + digest, true),
        ("nginx:latest@" + digest, "docker.io/library/nginx:latest@" + digest, true),
        ("foo:5000", "docker.io/library/foo:5000", true),
        ("x/a__b.c-d---e/f_g:V_1.0-x", "docker.io/x/a__b.c-d---e/f_g:V_1.0-x", true),
        ("my.app:1", "docker.io/library/my.app:1", true),
    ])
    func reads(_ text: String, _ full: String, _ isPinned: Bool) throws {
        let image = try ImageReference.parse(text)
        #expect(image.description == full && image.isPinned == isPinned)
        #expect(try ImageReference.parse(full) == image)
    }

    @Test(arguments: [
        ("", 0), ("Nginx", 0), ("acme/API:1", 0), ("nginx:", 6), ("nginx:-a", 6), ("nginx:a b", 6),
        ("nginx@sha256:12", 6),
        ("nginx@md5:" + String(repeating: "0", count: 32), 6), ("nginx@", 6),
        ("nginx:1@SHA256:" + String(repeating: "0", count: 64), 8),
        ("a//b", 0), ("/a", 0), ("a/", 0), ("-a", 0), ("a___b", 0), ("a..b", 0), ("your-registry.com/", 18),
        ("x.y:99999/a", 0),
        ("https://x.y/a", 0), ("a b", 0), (".x/a", 0), ("x.y/../z", 4), (String(repeating: "a", count: 64), 0),
        ("x.y/" + String(repeating: "a", count: 256), 4), ("nginx:" + String(repeating: "a", count: 129), 6),
        ("nginx:${TAG}", 6), ("[::g]/a", 0),
    ])
    func refuses(_ text: String, _ offset: Int) {
        let error = #expect(throws: ImageReferenceError.self) { try ImageReference.parse(text) }
        #expect(error?.offset == offset && error?.explanation.isEmpty == false)
    }

    @Test(arguments: [("Acme/API:1", "acme/api:1"), (" nginx:1", "nginx:1"), ("https://x.y/a:1", "x.y/a:1")])
    func suggests(_ text: String, _ meant: String) {
        let error = #expect(throws: ImageReferenceError.self) { try ImageReference.parse(text) }
        #expect(error?.suggestion == meant)
    }

    @Test(arguments: [
        ("nginx:1.25", "docker.io/library", true), ("docker.io/evil:1", "docker.io/library", true),
        ("docker.io/evil/x:1", "docker.io/library", false), ("evil/library/x", "docker.io/library", false),
        ("your-registry.com/a", "your-registry.com", true), ("your-registry.com/a", "your-registry.com/", true),
        ("your-registry.com.evil.io/a", "your-registry.com", false),
        ("your-registry.com:5000/a", "your-registry.com", false),
        ("your-registry.com/acme/api", "your-registry.com/acme", true),
        ("your-registry.com/acme-evil/api", "your-registry.com/acme", false),
        ("your-registry.com/acme", "your-registry.com/acme", true),
        ("your-registry.com/acme", "your-registry.com/acme/api", false),
        ("evil.io/your-registry.com/a", "your-registry.com", false), ("acme/api", "acme", true),
        ("acme2/api", "acme", false),
        ("Your-Registry.com/a", "your-registry.com", true), ("nginx", "", false), ("nginx", "/", false),
        ("nginx", "docker.io", true),
        ("localhost/a", "localhost", true), ("localhost:1/a", "localhost", false),
    ])
    func comesFromWhereItIsAllowed(_ text: String, _ allowed: String, _ isAllowed: Bool) throws {
        #expect(try ImageReference.parse(text).isFrom(allowed: allowed) == isAllowed)
    }
}
