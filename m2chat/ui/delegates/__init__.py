"""How rows are painted; geometry is pure and stands apart from the painters."""
