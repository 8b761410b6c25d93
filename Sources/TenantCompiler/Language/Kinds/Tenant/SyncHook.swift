/// When Argo CD runs a job.
package enum SyncHook: String, Word {
    case preSync = "PreSync"
    case sync = "Sync"
    case postSync = "PostSync"
    case syncFail = "SyncFail"
    case skip = "Skip"

    package static let noun = "a hook of Argo CD"

    /// The annotation that makes an object a hook.
    package static let annotation = "argocd.argoproj.io/hook"
}
