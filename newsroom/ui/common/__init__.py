"""What all rooms share: session, theme, icons, actions, toasts, widgets."""
