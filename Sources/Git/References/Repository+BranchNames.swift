extension Repository {
    /// A branch that git cannot have beside another: one whose name goes on behind a slash, or is the other's up to one.
    package func branch(inTheWayOf branch: Branch) throws(GitError) -> Branch? {
        guard try tip(of: branch) == nil else { return nil }
        var name = branch.name
        while let slash = name.lastIndex(of: "/") {
            name = String(name[..<slash])
            let shorter = try Branch(name)
            if try tip(of: shorter) != nil { return shorter }
        }
        for name in names where name.hasPrefix(branch.name + "/") {
            let longer = try Branch(name)
            if try tip(of: longer) != nil { return longer }
        }
        return nil
    }
}
