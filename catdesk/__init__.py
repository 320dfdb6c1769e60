"""CATDesk: papers for protection under the Convention Against Torture, offline."""

__version__ = "0.1.0"
