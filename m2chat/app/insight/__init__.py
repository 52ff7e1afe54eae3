"""What a person sees of the network: inspector, ledger, layers, tests, the donated relay."""
