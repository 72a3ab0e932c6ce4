"""Tools: components, principles, networks, disks and files."""
