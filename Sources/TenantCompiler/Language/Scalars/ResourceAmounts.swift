package import Kubernetes

/// Amounts of the resources that a container may request, by the resource's name.
package typealias ResourceAmounts = Keyed<KeyOf<ContainerResourceRule>, Layered<Quantity>>
