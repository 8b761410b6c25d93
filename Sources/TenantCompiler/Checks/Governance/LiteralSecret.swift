extension Check {
    package static let literalSecret = Check(
        "literal-secret", "A secret stands in the sources",
        why: """
            Whoever may read the repository, its clones and its history can use it, and git keeps it after it is removed: it \
            has to be taken back where it was issued. Sources name secrets: `secrets` draws them from the secret store, \
            `secretEnv` gives them to containers, and Alertmanager reads them from files. Told by the standard `SECRETS_001`, \
            which is mandatory where no document says otherwise, and from which exemptions exempt. What is a secret, \
            `docs/secrets.md` says.
            """,
        given: .alerting,
        accepts: [
            """
            \(.acme)
              workloads:
                - name: api
                  image: registry.example.com/acme/api:1.4.2
                  env: { DB_USER: app, TOKEN_TTL: 15m, DATABASE_URL: "postgres://app:$(DB_PASSWORD)@db:5432/app" }
                  secretEnv: { DB_PASSWORD: database/password }
              secrets: [ { name: database, keys: { password: acme/database#password } } ]
              notifications:
                receivers: [ { name: hook, webhook: { url: https://hooks.acme.example/alerts } } ]
                routes: { critical: [hook] }
            """
        ],
        refuses: [
            """
            \(.acme)
              workloads:
                - name: api
                  image: registry.example.com/acme/api:1.4.2
                  env: { DB_PASSWORD: «hunter2», DATABASE_URL: «postgres://app:hunter2@db:5432/app» }
                  args: [ --verbose, "--token=«example»" ]
            """,
            """
            \(.acme)
              notifications:
                receivers:
                  - { name: chat, webhook: { url: «https://hooks.slack.com/services/T0/B0/example» } }
                  - { name: hook, webhook: { url: «"https://acme.example/alerts?token=example"» } }
                routes: { critical: [chat, hook] }
            """,
        ])
}
