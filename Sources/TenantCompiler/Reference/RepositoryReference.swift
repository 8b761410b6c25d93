internal import YAML

/// What the reference says around the kinds: files, bounds, raw manifests, output.
enum RepositoryReference {
    static var text: String { sources + bounds + rawManifests + output }

    private static let sources = """
        ## The repository

        | Path | What it holds |
        |---|---|
        | `tiers/**/*.yaml` | documents of kinds Tier and Preset |
        | `tiers/<tier>/manifests/**/*.yaml` | Kubernetes objects that every tenant of the tier, and of tiers that inherit from it, gets |
        | `policies/**/*.yaml` | documents of every governance kind |
        | `policies/tests/**/*.yaml` | kind PolicyTest, which only `tenantc test` makes anything of |
        | `tenants/**/<any>.yaml` | documents of kind Tenant |
        | `tenants/**/<tenant>/tenant.yaml` | the folder form of a tenant; beside it lie: |
        | `…/manifests/**/*.yaml` | Kubernetes objects of the tenant's own |
        | `…/rules/**/*.yaml`, `…/dashboards/**/*.json` | alert rules and dashboards of the tenant's own; the compiler keeps them to the tenant's series, and standards judge them |
        | `…/usage.json` | not read yet |
        | `out/` | what the compiler writes |

        `.yml` is the same as `.yaml`; names that begin with a dot are left out; links are findings. Nothing is
        made of any other file; those that end in `.yaml`, `.yml` or `.json` are looked through for secrets.


        """

    private static var bounds: String {
        let budget = Budget()
        return """
            ## Bounds

            A file that passes one of these is refused with `yaml-over-budget`; `--budget N` multiplies them all.

            | Bound | Default |
            |---|---|
            | bytes of a file | \(budget.fileBytes) |
            | collections inside one another | \(budget.depth) |
            | nodes written | \(budget.nodes) |
            | nodes once aliases are written out | \(budget.expandedNodes) |


            """
    }

    private static var rawManifests: String {
        """
        ## Raw manifests

        Objects are placed in the tenant's namespace and labelled; a `List` is taken apart; `status` and what only
        a cluster writes are left out. In every string these variables are replaced, once, after parsing, so that no
        value can become structure; `$${NAME}` stands for the text `${NAME}`, and other names stay as they are.

        \(Variables.names.map { "`${\($0)}`" }.joined(separator: ", "))


        """
    }

    private static var output: String {
        var text = """
            ## What comes out

            Each file begins with a line that names the source to edit. Quantities are written in their canonical form.

            | Path below `out/` | What it holds |
            |---|---|
            | `<environment>/tenants/<tenant>/<kind>-<name>.yaml` | one object of the tenant's; with `output: { layout: tenant }` all of them in one `manifest.yaml` |
            | `<environment>/platform/argocd/` | Argo CD's projects and applications; with `layout: tenant` one file a tenant |
            | `<environment>/platform/scheduling/` | PriorityClasses |
            | `<environment>/platform/operators/` | the platform's own operators and their rights |
            | `<environment>/platform/alertmanager/` | the routing tree, the Secret that holds it, and cases for `amtool` |
            | `<environment>/platform/prometheus/` | `prometheus.yml`, each tenant's rules for a shared Prometheus, and cases for `promtool test rules` |
            | `<environment>/platform/robusta/` | playbooks, as values of Robusta's chart |
            | `<environment>/platform/chaos/` | experiments of LitmusChaos |
            | `reports/` | who keeps the standards |

            | Object | When |
            |---|---|

            """
        for emitter in Emitter.all { text += "| \(emitter.title) | \(emitter.summary) |\n" }
        return text + """

            Of an AllocationPolicy nothing is made yet; it is read and checked.


            """
    }
}
