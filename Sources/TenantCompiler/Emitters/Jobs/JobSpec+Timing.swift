extension JobSpec {
    /// When Argo CD runs the job; null of one with a schedule.
    package var syncHook: SyncHook? { schedule.isSet ? nil : hook.value ?? .sync }

    /// Seconds after which a run is ended. A hook that hangs holds up every later change of its tenant; a scheduled run
    /// that hangs would be the last, since no other starts beside it.
    var deadline: Int {
        let fallback = schedule.isSet ? 12 * 3_600 : 3_600
        return timeout.value.map { Int($0.milliseconds / 1_000) } ?? fallback
    }
}
