/// What a pod's one container is made of: a workload's or a job's.
package protocol ContainerSpec {
    var image: Layered<Image> { get }
    var command: Items<Layered<String>> { get }
    var args: Items<Layered<String>> { get }
    var env: Keyed<KeyOf<VariableNameRule>, Layered<String>> { get }
    var secretEnv: Keyed<KeyOf<VariableNameRule>, Layered<SecretKeyReference>> { get }
    var resources: ResourcesSpec { get }
    var gpu: Layered<Int> { get }
    var arch: Layered<Architecture> { get }
    var volumes: Named<VolumeSpec> { get }
    var security: Given<SecuritySpec> { get }
    var account: Given<AccountSpec> { get }
}

extension WorkloadSpec: ContainerSpec {}
extension JobSpec: ContainerSpec {}
