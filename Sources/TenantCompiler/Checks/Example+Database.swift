extension Example {
    /// A tenant with a database.
    ///
    /// - Parameters:
    ///   - memory: The limit of its container.
    ///   - parameters: Its settings, within their braces.
    ///   - others: Further entries of `databases`, as they are written.
    static func postgres(memory: String, _ parameters: String, others: String = "") -> Example {
        """
        \(.acme)
          databases:
        \(database("main", memory: memory, parameters))\(others)
        """
    }

    /// An entry of `databases`.
    static func database(_ name: String, memory: String, _ parameters: String) -> String {
        """
            - name: \(name)
              engine: postgres
              version: "16"
              storage: 10Gi
              resources: { limits: { memory: \(memory) } }
              parameters: { \(parameters) }
        """
    }
}
